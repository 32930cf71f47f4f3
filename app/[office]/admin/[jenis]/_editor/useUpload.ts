import { useState } from 'react'
import { formatSize } from '../../../../../lib/media/size.ts'
import { type Upload, UploadError, type Uploaded, uploadPhoto } from './upload.ts'
import { useWaiting } from './useWaiting.ts'

/** Sends photos one at a time and tells how it goes, in words. */
export const useUpload = (onDone: (uploaded: Uploaded, file: File) => void, slot?: string) =>
  useSending(
    'foto',
    uploadPhoto,
    (uploaded, file) => {
      onDone(uploaded, file)
      return shrunk(uploaded)
    },
    slot,
  )

/**
 * Sends files one after another and tells how it goes, in words; `onDone` may say what became of one. What cannot
 * leave now waits in this browser, also over a reload, under `slot`: no two places of a form share one, or a file
 * would come back in both.
 */
export function useSending<Answer>(
  noun: string,
  upload: Upload<Answer>,
  onDone: (answer: Answer, file: File) => string | undefined,
  slot: string = noun,
) {
  const [share, setShare] = useState<number>()
  const [error, setError] = useState<string>()
  const [note, setNote] = useState<string>()

  const waiting = useWaiting(slot, async file => {
    try {
      setNote(onDone(await upload(file, setShare), file) ?? undefined)
    } catch (failure) {
      if (!(failure instanceof UploadError)) throw failure
      if (failure.passing) return false
      setNote(undefined)
      setError(failure.message)
    } finally {
      setShare(undefined)
    }
    return true
  })

  async function send(...files: (File | undefined)[]) {
    const chosen = files.filter(file => file !== undefined)
    if (chosen.length === 0) return
    setError(undefined)
    const failures: string[] = []
    for (const [index, file] of chosen.entries()) {
      const which = chosen.length > 1 ? ` ${index + 1} dari ${chosen.length},` : ''
      setNote(`Mengunggah ${noun}${which} ${formatSize(file.size)} …`)
      setShare(0)
      try {
        setNote(onDone(await upload(file, setShare), file) ?? undefined)
      } catch (failure) {
        if (!(failure instanceof UploadError)) throw failure
        if (failure.passing) {
          await waiting.hold(file)
          setNote(waitingWords(noun, waiting.count()))
          continue
        }
        failures.push(chosen.length > 1 ? `${file.name}: ${failure.message}` : failure.message)
        setNote(undefined)
      } finally {
        setShare(undefined)
      }
    }
    // One that is refused does not hold up the others.
    if (failures.length) setError(failures.join(' '))
  }
  return { send, share, error, note }
}

const waitingWords = (noun: string, count: number) =>
  `${count > 1 ? `${count} ${noun}` : `Satu ${noun}`} disimpan di perangkat ini, dikirim saat tersambung.`

const shrunk = ({ size, keptSize }: Uploaded) =>
  size && keptSize && keptSize < size
    ? `Dikecilkan dari ${formatSize(size)} menjadi ${formatSize(keptSize)}.`
    : undefined
