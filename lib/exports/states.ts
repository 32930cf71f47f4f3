export type ExportState = 'waiting' | 'working' | 'ready' | 'failed' | 'expired'

/** What is being done, for whoever waits. */
export const steps = {
  media: 'Menyalin foto dan berkas',
  entries: 'Menyalin naskah',
  rest: 'Menyalin alamat, impor, dan jejak kegiatan',
  site: 'Membuat salinan situs',
  done: 'Menutup arsip',
} as const

/** How far an export is: which step, and how many things of it are done. */
export type Progress = { step: keyof typeof steps; done: number }

/** How an archive stands now: what is over is gone, also before its bytes are. */
export const standing = ({
  state,
  expiresAt,
}: {
  state: ExportState
  expiresAt: Date | null
}): ExportState => (state === 'ready' && (expiresAt === null || expiresAt <= new Date()) ? 'expired' : state)
