import { z } from 'zod'

const day = (message: string) => z.iso.date(message)

export const delegateInput = z.object({
  personId: z.coerce.number('Pilih rekan yang menggantikan.').int().min(1, 'Pilih rekan yang menggantikan.'),
  startsOn: day('Pilih tanggal mulai.'),
  endsOn: day('Pilih tanggal selesai.'),
})

export const endInput = z.object({ id: z.coerce.number('Delegasi tidak dikenal.').int().min(1) })

/** The longest period approval is lent for, in days: beyond it the office's admin gives the role itself. */
export const longestDelegation = 90
