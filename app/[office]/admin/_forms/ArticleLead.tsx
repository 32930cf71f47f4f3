import type { DragEvent } from 'react'
import { arrived, pendingPicture } from '../../../../lib/media/pending.ts'
import type { Picture } from '../../../../lib/media/picture.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError } from '../../../_ui/Field.tsx'
import { CreditField } from '../_library/CreditField.tsx'
import { FromLibrary } from '../_library/FromLibrary.tsx'
import { UploadLine } from '../_uploads/UploadLine.tsx'
import { usePhotoSending } from '../_uploads/useSending.ts'
import type { ArticleDraft } from '../[jenis]/_editor/manuscript.ts'
import { Photo } from '../[jenis]/_editor/Photo.tsx'
import { PhotoInput } from '../[jenis]/_editor/PhotoInput.tsx'
import { PhotoWords } from '../[jenis]/_editor/PhotoWords.tsx'
import type { FieldsProps } from './form.ts'
import { noWords } from './noWords.ts'

type ArticleLeadProps = {
  draft: ArticleDraft
  change: FieldsProps<ArticleDraft>['change']
  errors: Record<string, string>
}

/** The photo an article begins with, its caption, who took it, and what it shows. */
export function ArticleLead({ draft, change, errors }: ArticleLeadProps) {
  const { lead } = draft
  const upload = usePhotoSending({
    onBegin: (id, size) =>
      change(now =>
        now.lead?.mediaId === id ? {} : { lead: { ...noWords, ...now.lead, ...pendingPicture(id, size) } },
      ),
    onDone: ({ picture }, _file, id) => {
      change(now => (now.lead?.mediaId === id ? { lead: { ...noWords, ...arrived(now.lead, picture) } } : {}))
      return undefined
    },
    onRefused: id => change(now => (now.lead?.mediaId === id ? { lead: null } : {})),
  })
  const pick = ({ picture }: { picture: Picture }) =>
    change({ lead: picture, photographer: picture.credit || draft.photographer })
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
          <div className="mt-3 flex flex-wrap gap-2 md:absolute md:right-3 md:bottom-3 md:mt-0">
            <PhotoInput label="Ganti foto" onFile={upload.send} />
            <FromLibrary sort="foto" onPick={pick} />
            <button type="button" className={buttonLook()} onClick={() => change({ lead: null })}>
              Lepas foto
            </button>
          </div>
        </div>
      ) : (
        <div className="flex min-h-40 flex-col items-start justify-center gap-3 rounded-control border border-dashed border-field bg-surface p-5">
          <div className="flex flex-wrap gap-3">
            <PhotoInput label="Pilih foto utama" onFile={upload.send} />
            <FromLibrary sort="foto" onPick={pick} />
          </div>
          <p className="text-14 text-ink-2">
            JPEG, PNG, WebP, AVIF, atau HEIC dari ponsel. Kami yang mengecilkannya. Berita boleh tanpa foto.
          </p>
        </div>
      )}
      <UploadLine {...upload} />
      {errors.lead && <FieldError>{errors.lead}</FieldError>}
      {lead && <LeadWords lead={lead} draft={draft} change={change} />}
    </section>
  )
}

type LeadWordsProps = Omit<ArticleLeadProps, 'errors'> & { lead: Picture }

const LeadWords = ({ lead, draft, change }: LeadWordsProps) => (
  <div className="mt-5 grid gap-4">
    <PhotoWords id="gambaran" words={lead} change={words => change({ lead: { ...lead, ...words } })} />
    <CreditField
      id="foto-oleh"
      name="photographer"
      value={draft.photographer}
      change={photographer => change({ photographer })}
    />
  </div>
)
