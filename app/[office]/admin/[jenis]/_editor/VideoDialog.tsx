import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Picture } from '../../../../../lib/media/picture.ts'
import { videoOf } from '../../../../../lib/media/video.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { Poster, PosterField } from './PosterField.tsx'
import { putBlock } from './putBlock.ts'

/** Asks for a video by its link, its title, and the picture shown until it is played. */
export default function VideoDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [address, setAddress] = useState('')
  const [title, setTitle] = useState('')
  const [poster, setPoster] = useState<Picture | null>(null)
  const [errors, setErrors] = useState<{ address?: string; title?: string }>({})
  useEffect(() => dialog.current?.showModal(), [])
  const video = videoOf(address.trim())
  const put = () => {
    const wrong = {
      ...(!video && { address: 'Tautan ini bukan dari YouTube atau Vimeo. Contoh: https://youtu.be/…' }),
      ...(!title.trim() && { title: 'Beri judul, supaya pembaca tahu isinya sebelum memutar.' }),
    }
    setErrors(wrong)
    if (!video || !title.trim()) return
    dialog.current?.close()
    putBlock(editor, { type: 'video', attrs: { ...video, title: title.trim().slice(0, 200), poster } })
  }
  // The dialog stands inside the entry's form, which Enter would save.
  const putByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    put()
  }
  return (
    <dialog ref={dialog} onClose={close} aria-label="Video" className="dialog text-left">
      <div className="grid gap-4">
        <TextField
          label="Tautan video"
          help="Dari YouTube atau Vimeo. Baru dimuat saat pembaca menekannya."
          value={address}
          error={errors.address}
          inputMode="url"
          autoCapitalize="none"
          onChange={event => setAddress(event.target.value)}
          onKeyDown={putByKey}
        />
        <TextField
          label="Judul video"
          maxLength={200}
          value={title}
          error={errors.title}
          onChange={event => setTitle(event.target.value)}
          onKeyDown={putByKey}
        />
        {video && (
          <div className="grid gap-3">
            {poster && <Poster poster={poster} />}
            <PosterField
              key={`${video.provider} ${video.id}`}
              poster={poster}
              video={video}
              change={setPoster}
            />
            <p className="text-14 text-ink-2">
              Boleh menyusul. Gambar sampul disimpan di kantor ini, jadi pembaca melihatnya tanpa terhubung ke
              tempat lain.
            </p>
          </div>
        )}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <button type="button" className={buttonLook('primary')} onClick={put}>
          Pasang video
        </button>
        <button type="button" className={buttonLook()} onClick={() => dialog.current?.close()}>
          Batal
        </button>
      </div>
    </dialog>
  )
}
