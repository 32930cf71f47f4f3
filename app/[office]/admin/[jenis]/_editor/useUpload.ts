import { useState } from 'react'
import { formatSize } from '../../../../../lib/media/size.ts'
import { UploadError, type Uploaded, uploadPhoto } from './upload.ts'

/** Sends photos one at a time and tells how it goes, in words. */
export function useUpload(onDone: (uploaded: Uploaded) => void) {
  const [share, setShare] = useState<number>()
  const [error, setError] = useState<string>()
  const [note, setNote] = useState<string>()

  async function send(file: File | undefined) {
    if (!file) return
    setError(undefined)
    setNote(`Mengunggah foto ${formatSize(file.size)} …`)
    setShare(0)
    try {
      const uploaded = await uploadPhoto(file, setShare)
      setNote(shrunk(uploaded))
      onDone(uploaded)
    } catch (failure) {
      if (!(failure instanceof UploadError)) throw failure
      setNote(undefined)
      setError(failure.message)
    } finally {
      setShare(undefined)
    }
  }
  return { send, share, error, note }
}

const shrunk = ({ size, keptSize }: Uploaded) =>
  size && keptSize && keptSize < size
    ? `Dikecilkan dari ${formatSize(size)} menjadi ${formatSize(keptSize)}.`
    : undefined
