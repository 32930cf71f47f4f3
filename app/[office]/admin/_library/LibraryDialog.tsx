import { FileText, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { formatFile } from '../../../../lib/media/size.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { stayHere } from '../[jenis]/_editor/PhotoWords.tsx'
import { Thumb } from '../media/_library/Thumb.tsx'
import { type Found, idOf } from './asking.ts'
import { useLibrary } from './useLibrary.ts'

type LibraryDialogProps = { sort: 'foto' | 'berkas'; close: () => void; onPick: (found: Found) => void }

/** The office's photos or files, newest first; a press chooses one. */
export default function LibraryDialog({ sort, close, onPick }: LibraryDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { q, search, found, failed, more } = useLibrary(sort)
  const pick = (one: Found) => {
    dialog.current?.close()
    onPick(one)
  }
  return (
    <dialog
      ref={dialog}
      onClose={close}
      aria-label={`Pilih ${sort} dari pustaka`}
      className="dialog dialog-wide text-left"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 className="text-22">Pilih {sort} dari pustaka</h2>
        <button
          type="button"
          aria-label="Tutup"
          className="-mt-2 -mr-2 flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-sunken"
          onClick={() => dialog.current?.close()}
        >
          <Icon of={X} />
        </button>
      </div>
      <TextField
        label="Cari"
        help={sort === 'foto' ? 'Keterangan, nama, atau fotografer.' : 'Nama, keterangan, atau isi berkas.'}
        className="mt-3"
        maxLength={120}
        value={q}
        onChange={event => search(event.target.value)}
        onKeyDown={stayHere}
      />
      <p role="status" className="mt-3 text-14 text-ink-2">
        {failed && 'Pustaka belum bisa dibuka. Periksa sambungan, lalu coba lagi.'}
        {!failed && !found && 'Membuka pustaka …'}
        {!failed &&
          found?.length === 0 &&
          (q
            ? `Tidak ada ${sort} yang memuat “${q}”.`
            : `Belum ada ${sort}. Unggah yang pertama dari naskah.`)}
      </p>
      {found && found.length > 0 && (
        <ul
          className={
            sort === 'foto' ? 'grid grid-cols-2 gap-4 sm:grid-cols-3 md:grid-cols-4' : 'divide-y divide-line'
          }
        >
          {found.map(one => (
            <li key={idOf(one)}>
              <Choice found={one} pick={() => pick(one)} />
            </li>
          ))}
        </ul>
      )}
      {more && (
        <button type="button" className={`${buttonLook()} mt-5 w-full`} onClick={more}>
          Tampilkan lebih banyak
        </button>
      )}
    </dialog>
  )
}

const Choice = ({ found, pick }: { found: Found; pick: () => void }) =>
  'picture' in found ? (
    <button type="button" onClick={pick} className="block w-full rounded-control text-left hover:text-accent">
      <Thumb medium={drawn(found)} className="aspect-4/3 w-full" />
      <span className="mt-1.5 line-clamp-2 text-14 break-words">
        {found.picture.caption || found.picture.alt || found.name}
      </span>
    </button>
  ) : (
    <button
      type="button"
      onClick={pick}
      className="flex min-h-14 w-full items-center gap-3 py-3 text-left hover:text-accent"
    >
      <Icon of={FileText} className="text-ink-2" />
      <span className="min-w-0">
        <span className="block font-semibold break-words">{found.name}</span>
        <span className="block text-14 text-ink-2">{formatFile(found.file)}</span>
      </span>
    </button>
  )

const drawn = ({ name, picture: { mediaId, hash, width, focus } }: Extract<Found, { picture: unknown }>) => ({
  id: mediaId,
  kind: 'picture' as const,
  mime: '',
  hash,
  width,
  name,
  focus,
})
