import type { Picture } from '../../../../lib/media/picture.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../_ui/Field.tsx'
import { FromLibrary } from '../_library/FromLibrary.tsx'
import { UploadLine } from '../_uploads/UploadLine.tsx'
import { useUpload } from '../_uploads/useSending.ts'
import { Photo } from '../[jenis]/_editor/Photo.tsx'
import { PhotoInput } from '../[jenis]/_editor/PhotoInput.tsx'
import { stayHere } from '../[jenis]/_editor/PhotoWords.tsx'
import { noWords } from './noWords.ts'

type PortraitFieldProps = {
  portrait: Picture | null
  /** What the portrait shows, unless someone writes more. */
  name: string
  change: (portrait: Picture | null) => void
  error?: string
}

/** A person's portrait; who it shows is the description that is offered. */
export function PortraitField({ portrait, name, change, error }: PortraitFieldProps) {
  const upload = useUpload(({ picture }) =>
    change({ ...noWords, alt: name && `Potret ${name}`, ...portrait, ...picture }),
  )
  return (
    <div className="grid gap-4 md:grid-cols-[11rem_minmax(0,1fr)] md:gap-6">
      <div className="max-w-44">
        {portrait ? (
          <Photo picture={portrait} />
        ) : (
          <div className="flex aspect-[4/5] items-end rounded-control border border-dashed border-field bg-surface p-4 text-14 text-ink-2">
            Foto tegak, wajah terlihat jelas.
          </div>
        )}
      </div>
      <div className="grid content-start gap-4">
        <div className="flex flex-wrap gap-3">
          <PhotoInput label={portrait ? 'Ganti foto' : 'Pilih foto'} onFile={file => upload.send(file)} />
          <FromLibrary
            sort="foto"
            onPick={({ picture }) =>
              change({ ...picture, alt: portrait?.alt || picture.alt || (name && `Potret ${name}`) })
            }
          />
          {portrait && (
            <button type="button" className={buttonLook()} onClick={() => change(null)}>
              Lepas foto
            </button>
          )}
        </div>
        <UploadLine {...upload} />
        {error && <FieldError>{error}</FieldError>}
        {portrait && (
          <TextField
            id="gambaran"
            label="Gambaran untuk yang tidak melihat"
            help="Contoh: Potret Siti Aminah berkerudung putih."
            maxLength={300}
            value={portrait.alt}
            onChange={event => change({ ...portrait, alt: event.target.value })}
            onKeyDown={stayHere}
          />
        )}
      </div>
    </div>
  )
}
