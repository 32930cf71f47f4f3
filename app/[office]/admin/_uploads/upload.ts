import type { DetailedError } from 'tus-js-client'
import type { DataTable } from '../../../../lib/entries/kinds/dataset.ts'
import type { OfferedFile } from '../../../../lib/media/file.ts'
import type { Picture } from '../../../../lib/media/picture.ts'
import { partsPath } from '../../../../lib/uploads/address.ts'

/** What the same file is already in the library: its name, and since when. */
export type AlreadyThere = { name: string; since: string }
export type Uploaded = {
  /** With the words it had before, when it was there already. */
  picture: Pick<Picture, 'mediaId' | 'hash' | 'width' | 'height'> &
    Partial<Pick<Picture, 'alt' | 'decorative' | 'caption' | 'credit'>>
  known?: AlreadyThere
  /** Bytes as sent, and of what is shown to readers. */
  size?: number
  keptSize?: number
}
export type UploadedFile = { file: OfferedFile; known?: AlreadyThere }
export type UploadedTable = UploadedFile & { table: DataTable }

/** Something that was not taken; its message is for the person. `passing` is what mends itself: no line, no session. */
export class UploadError extends Error {
  passing: boolean

  constructor(message: string, passing = false) {
    super(message)
    this.passing = passing
  }
}

/** Where the server has begun to take a file, so that it goes on from there: known after a reload too. */
export type Resume = { url?: string; keep: (url: string | undefined) => void }
type OnProgress = (share: number) => void

/** Sends one file. `onProgress` gets the share sent, 0 to 1. Throws UploadError. */
export type Upload<Answer> = (file: File, onProgress: OnProgress, resume?: Resume) => Promise<Answer>

export const uploadPhoto: Upload<Uploaded> = (file, onProgress, resume) =>
  upload('/api/unggah/foto', 'foto', file, onProgress, resume)

export const uploadFile: Upload<UploadedFile> = (file, onProgress, resume) =>
  upload('/api/unggah/berkas', 'berkas', file, onProgress, resume)

export const uploadTable: Upload<UploadedTable> = (file, onProgress, resume) =>
  upload('/api/unggah/tabel', 'berkas', file, onProgress, resume)

async function upload<Answer>(
  address: string,
  noun: string,
  file: File,
  onProgress: OnProgress,
  resume: Resume = { keep: () => {} },
): Promise<Answer> {
  const url = await sendParts(noun, file, onProgress, resume)
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ upload: url.split('/').at(-1) }),
  }).catch(() => {
    throw offline(noun)
  })
  const told = (await answer.json().catch(() => ({}))) as Answer & { message?: string }
  if (answer.status === 201) return told
  const gone = answer.status === 404 || answer.status === 409
  if (gone) resume.keep(undefined)
  throw new UploadError(told.message ?? refusalOf(answer.status, noun), gone || isPassing(answer.status))
}

// Small enough that a proxy which holds each request back loses little, large enough for a slow line.
const part = 512 * 1024

async function sendParts(noun: string, file: File, onProgress: OnProgress, resume: Resume): Promise<string> {
  const tus = await import('tus-js-client').catch(() => {
    throw offline(noun)
  })
  return new Promise((resolve, reject) => {
    const going = new tus.Upload(file, {
      endpoint: partsPath,
      ...(resume.url ? { uploadUrl: resume.url } : {}),
      chunkSize: part,
      retryDelays: [0, 1000, 3000],
      storeFingerprintForResuming: false,
      metadata: { filename: file.name, filetype: file.type },
      onProgress: (sent, total) => onProgress(total ? sent / total : 0),
      onUploadUrlAvailable: () => resume.keep(going.url ?? undefined),
      onSuccess: () => resolve(going.url ?? ''),
      onError: error => reject(errorOf(error, noun)),
    })
    going.start()
  })
}

function errorOf(error: unknown, noun: string) {
  const answer = (error as DetailedError).originalResponse
  const status = answer?.getStatus() ?? 0
  if (status === 0) return offline(noun)
  return new UploadError(messageIn(answer?.getBody()) ?? refusalOf(status, noun), isPassing(status))
}

function messageIn(body: string | undefined): string | undefined {
  try {
    return (JSON.parse(body ?? '') as { message?: string }).message
  } catch {
    return undefined
  }
}

const offline = (noun: string) =>
  new UploadError(`Sambungan terputus, jadi ${noun}nya belum terunggah.`, true)

// No line, no session, a frozen office, a crowd: what waits goes on by itself afterwards.
const isPassing = (status: number) => status === 401 || status === 423 || status === 429 || status >= 500

const refusalOf = (status: number, noun: string) =>
  ({
    401: 'Anda perlu masuk lagi. Simpan naskah ini, lalu masuk di jendela lain.',
    413: `Satu ${noun} terlalu besar. Kecilkan dahulu, lalu pilih lagi.`,
    429: `Terlalu banyak ${noun} sekaligus. Tunggu sebentar, lalu coba lagi.`,
  })[status] ?? `Ada ${noun} yang belum bisa kami terima. Coba lagi, atau pilih ${noun} lain.`
