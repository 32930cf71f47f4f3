import type { Picture } from '../../../../../lib/media/picture.ts'

export type Uploaded = {
  picture: Pick<Picture, 'mediaId' | 'hash' | 'width' | 'height'>
  /** Bytes as sent, and of what is shown to readers. */
  size?: number
  keptSize?: number
}

/** A photo that was not taken; its message is for the person. */
export class UploadError extends Error {}

/**
 * Sends one photo. `onProgress` gets the share sent, 0 to 1. Throws UploadError.
 * XMLHttpRequest, because fetch does not tell how much of a body has left.
 */
export function uploadPhoto(file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/unggah/foto')
    request.responseType = 'json'
    request.upload.onprogress = event => onProgress(event.loaded / event.total)
    request.onload = () => {
      const answer = request.response as (Uploaded & { message?: string }) | null
      if (request.status === 201 && answer?.picture) resolve(answer)
      else reject(new UploadError(answer?.message ?? refusalOf(request.status)))
    }
    request.onerror = () =>
      reject(new UploadError('Sambungan terputus, jadi fotonya belum terunggah. Pilih lagi fotonya.'))
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
}

const refusalOf = (status: number) =>
  ({
    401: 'Anda perlu masuk lagi. Simpan naskah ini, lalu masuk di jendela lain.',
    413: 'Foto ini terlalu besar. Kecilkan dahulu, lalu pilih lagi.',
    429: 'Terlalu banyak foto sekaligus. Tunggu sebentar, lalu coba lagi.',
  })[status] ?? 'Foto ini belum bisa kami terima. Coba lagi, atau pilih foto lain.'
