import type { Force } from '../../../../../lib/placements/schema.ts'

/** What each way of placing asks of the office, for whoever chooses. */
export const forceChoices: Record<Exclude<Force, 'nominated'>, [word: string, meaning: string]> = {
  mandatory: ['Wajib', 'Langsung tampil di beranda mereka dan tidak bisa dilepas.'],
  suggested: ['Anjuran', 'Penyunting di sana memilih menampilkannya atau tidak.'],
  copy: ['Salinan', 'Menjadi draf milik mereka, untuk disesuaikan dan diterbitkan sendiri.'],
}
