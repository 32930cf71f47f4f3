import { z } from 'zod'

export const sessionRef = z.object({ id: z.string().max(100) })
export const nothing = z.object({})
