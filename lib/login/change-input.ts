import { z } from 'zod'

export const changeInput = z.object({ password: z.string().min(1, 'Tulis sandi baru.').max(1000) })
