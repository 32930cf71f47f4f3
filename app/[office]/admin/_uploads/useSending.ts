import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { formatSize } from '../../../../lib/media/size.ts'
import { loginChannel } from '../[jenis]/_editor/useKeeper.ts'
import { type Handlers, Queue, type Told } from './Queue.ts'
import { type Upload, type Uploaded, uploadFile, uploadPhoto, uploadTable } from './upload.ts'

/** Whose work the fields below belong to, such as "7 berita/<id>": files that wait are found again by it. */
export const WaitingPlace = createContext('')

/** Sends photos and tells how it goes; with `onBegin` each may be used before it has arrived. */
export const usePhotoSending = (
  handlers: Pick<Handlers<Uploaded>, 'onBegin' | 'onDone' | 'onRefused'>,
  slot = 'foto',
) => useQueue({ isPhoto: () => true, upload: uploadPhoto, ...handlers }, slot)

/** Photos that are used once they have arrived; says how much smaller one became. */
export const useUpload = (onDone: (uploaded: Uploaded, file: File) => void, slot?: string) =>
  usePhotoSending(
    {
      onDone: (uploaded, file) => {
        onDone(uploaded, file)
        return shrunk(uploaded)
      },
    },
    slot,
  )

const asTheyAre = new Set<unknown>([uploadFile, uploadTable])
// Some browsers know no type for HEIC.
const looksLikePhoto = ({ type, name }: File) => type.startsWith('image/') || /\.hei[cf]$/i.test(name)

/** Sends files; photos are made smaller first, unless they are to be offered as files. `onDone` may say what became of one. */
export const useSending = <Answer>(
  noun: string,
  upload: Upload<Answer>,
  onDone: (answer: Answer, file: File) => string | undefined,
  slot: string = noun,
) => useQueue({ isPhoto: file => !asTheyAre.has(upload) && looksLikePhoto(file), upload, onDone }, slot)

function useQueue<Answer>(handlers: Handlers<Answer>, slot: string) {
  const place = `${useContext(WaitingPlace)} ${slot}`
  const [told, setTold] = useState<Told>({ items: [] })
  const latest = useRef(handlers)
  const queue = useRef<Queue<Answer>>(undefined)
  latest.current = handlers
  if (queue.current) queue.current.handlers = handlers
  useEffect(() => {
    const current = new Queue(place, latest.current, setTold)
    queue.current = current
    void current.restore()
    const again = () => void current.run()
    const channel = new BroadcastChannel(loginChannel)
    channel.addEventListener('message', again)
    window.addEventListener('online', again)
    const timer = setInterval(again, 5000)
    return () => {
      current.leave()
      channel.close()
      window.removeEventListener('online', again)
      clearInterval(timer)
    }
  }, [place])
  const send = (...files: (File | undefined)[]) => {
    const chosen = files.filter(file => file !== undefined)
    if (chosen.length) void queue.current?.add(chosen)
  }
  return { send, ...told }
}

const shrunk = ({ size, keptSize }: Uploaded) =>
  size && keptSize && keptSize < size
    ? `Dikecilkan dari ${formatSize(size)} menjadi ${formatSize(keptSize)}.`
    : undefined
