import { ImagePlus } from 'lucide-react'
import type { DragEvent } from 'react'
import type { Picture } from '../../../../../lib/media/picture.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import type { Draft } from './manuscript.ts'
import { Photo } from './Photo.tsx'
import { PhotoWords, stayHere } from './PhotoWords.tsx'
import { useUpload } from './useUpload.ts'

type LeadPhotoProps = { draft: Draft; change: (patch: Partial<Draft>) => void; error?: string }

/** The photo an article begins with, its caption, who took it, and what it shows. */
export function LeadPhoto({ draft, change, error }: LeadPhotoProps) {
  const { lead } = draft
  const upload = useUpload(({ picture }) => change({ lead: { ...noWords, ...lead, ...picture } }))
  const drop = (event: DragEvent) => {
    event.preventDefault()
    upload.send(event.dataTransfer.files[0])
  }
  return (
    <section aria-labelledby="foto-utama" onDragOver={event => event.preventDefault()} onDrop={drop}>
      <h2 id="foto-utama" className="sr-only">
        Foto utama
      </h2>
      {lead ? (
        <div className="relative">
          <Photo picture={lead} />
          <div className="absolute right-3 bottom-3 flex flex-wrap justify-end gap-2">
            <PhotoInput label="Ganti foto" onFile={upload.send} busy={upload.share !== undefined} />
            <button type="button" className={buttonLook()} onClick={() => change({ lead: null })}>
              Lepas foto
            </button>
          </div>
        </div>
      ) : (
        <div className="flex min-h-40 flex-col items-start justify-center gap-3 rounded-control border border-dashed border-field bg-surface p-5">
          <PhotoInput label="Pilih foto utama" onFile={upload.send} busy={upload.share !== undefined} />
          <p className="text-14 text-ink-2">
            JPEG, PNG, WebP, AVIF, atau HEIC dari ponsel. Kami yang mengecilkannya. Berita boleh tanpa foto.
          </p>
        </div>
      )}
      <UploadLine {...upload} />
      {error && <FieldError>{error}</FieldError>}
      {lead && <LeadWords lead={lead} draft={draft} change={change} />}
    </section>
  )
}

const noWords = { alt: '', decorative: false, caption: '', credit: '' }

type LeadWordsProps = Omit<LeadPhotoProps, 'error'> & { lead: Picture }

const LeadWords = ({ lead, draft, change }: LeadWordsProps) => (
  <div className="mt-5 grid gap-4">
    <PhotoWords id="gambaran" words={lead} change={words => change({ lead: { ...lead, ...words } })} />
    <TextField
      id="foto-oleh"
      name="photographer"
      label="Foto oleh"
      maxLength={120}
      value={draft.photographer}
      onChange={event => change({ photographer: event.target.value })}
      onKeyDown={stayHere}
    />
  </div>
)

/** How an upload goes: how much has left, then what became of it. */
export const UploadLine = ({ share, note, error }: { share?: number; note?: string; error?: string }) => (
  <div role="status" className="text-14 text-ink-2">
    {note && <p className="mt-2">{note}</p>}
    {share !== undefined && (
      <progress max={1} value={share} aria-label="Foto terunggah" className="mt-1 h-2 w-full accent-accent" />
    )}
    {error && <FieldError>{error}</FieldError>}
  </div>
)

type PhotoInputProps = { label: string; onFile: (file: File | undefined) => void; busy: boolean }

const PhotoInput = ({ label, onFile, busy }: PhotoInputProps) => (
  <label
    className={`${buttonLook()} cursor-pointer focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent`}
  >
    <Icon of={ImagePlus} />
    {label}
    <input
      type="file"
      accept="image/*"
      disabled={busy}
      className="sr-only"
      onChange={event => {
        onFile(event.target.files?.[0])
        event.target.value = ''
      }}
    />
  </label>
)
