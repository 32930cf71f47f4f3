import type { DataTable } from '../../../../../lib/entries/kinds/dataset.ts'
import type { OfferedFile } from '../../../../../lib/media/file.ts'
import type { Picture } from '../../../../../lib/media/picture.ts'

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

type OnProgress = (share: number) => void
/** Sends one file. `onProgress` gets the share sent, 0 to 1. Throws UploadError. */
export type Upload<Answer> = (file: File, onProgress: OnProgress) => Promise<Answer>

export const uploadPhoto: Upload<Uploaded> = (file, onProgress) =>
  upload('/api/unggah/foto', 'foto', file, onProgress)

export const uploadFile: Upload<UploadedFile> = (file, onProgress) =>
  upload('/api/unggah/berkas', 'berkas', file, onProgress)

export const uploadTable: Upload<UploadedTable> = (file, onProgress) =>
  upload('/api/unggah/tabel', 'berkas', file, onProgress)

// XMLHttpRequest, because fetch does not tell how much of a body has left.
function upload<Answer>(address: string, noun: string, file: File, onProgress: OnProgress): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.responseType = 'json'
    request.upload.onprogress = event => onProgress(event.loaded / event.total)
    request.onload = () => {
      const answer = request.response as (Answer & { message?: string }) | null
      if (request.status === 201 && answer) resolve(answer)
      else
        reject(new UploadError(answer?.message ?? refusalOf(request.status, noun), isPassing(request.status)))
    }
    request.onerror = () =>
      reject(new UploadError(`Sambungan terputus, jadi ${noun}nya belum terunggah.`, true))
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
}

const isPassing = (status: number) => status === 401 || status === 429 || status >= 502

const refusalOf = (status: number, noun: string) =>
  ({
    401: 'Anda perlu masuk lagi. Simpan naskah ini, lalu masuk di jendela lain.',
    413: `Satu ${noun} terlalu besar. Kecilkan dahulu, lalu pilih lagi.`,
    429: `Terlalu banyak ${noun} sekaligus. Tunggu sebentar, lalu coba lagi.`,
  })[status] ?? `Ada ${noun} yang belum bisa kami terima. Coba lagi, atau pilih ${noun} lain.`
