import { formatDateTime } from '../../../../../lib/dates.ts'
import { forgetEarlierFile, restoreMedium } from '../../../../../lib/media/actions.ts'
import { fileAddress, mediaAddress, widthsOf } from '../../../../../lib/media/address.ts'
import type { EarlierFile, FoundMedium } from '../../../../../lib/media/queries.ts'
import { formatFile, formatSize } from '../../../../../lib/media/size.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { Panel } from '../../kantor/_office/Panel.tsx'

type EarlierProps = {
  medium: Pick<FoundMedium, 'id' | 'kind'>
  files: EarlierFile[]
  zone: Zone
  restorable: boolean
  forgettable: boolean
  step?: string
}

/** The files that a medium had: who replaced them and why, to be put back or thrown away for good. */
export const Earlier = ({ medium, files, zone, restorable, forgettable, step }: EarlierProps) =>
  files.length > 0 && (
    <Panel id="sebelumnya" title="Sebelumnya">
      <p className="mt-1 text-14 text-ink-2">Hanya terlihat oleh orang kantor ini.</p>
      <ul className="mt-3 divide-y divide-line">
        {files.map(file => (
          <li key={file.id} className="grid gap-3 py-4">
            <EarlierView medium={medium} file={file} />
            <p className="text-14 text-ink-2">
              Diganti {formatDateTime(file.replacedAt, zone)}
              {file.replacedBy && ` oleh ${file.replacedBy}`}. {file.reason && `Alasan: ${file.reason}`}
            </p>
            <div className="flex flex-wrap gap-x-5 gap-y-2">
              {restorable && (
                <DeedForm
                  action={restoreMedium}
                  subject={{ id: medium.id, earlier: file.id }}
                  look="secondary"
                >
                  Kembalikan yang ini
                </DeedForm>
              )}
              {forgettable && (
                <Dialog
                  label="Hapus selamanya …"
                  look="plain"
                  title="Hapus selamanya?"
                  step={`lupa-${file.id}`}
                  opened={step === `lupa-${file.id}`}
                >
                  <p className="pb-4 text-ink-2">
                    Setelah dihapus tidak bisa dikembalikan lagi, misalnya karena memuat data pribadi.
                  </p>
                  <DeedForm
                    action={forgetEarlierFile}
                    subject={{ id: medium.id, earlier: file.id }}
                    look="danger"
                  >
                    Hapus selamanya
                  </DeedForm>
                </Dialog>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )

function EarlierView({ medium, file }: { medium: EarlierProps['medium']; file: EarlierFile }) {
  const asked = `?semula=${file.hash.slice(0, 12)}`
  if (medium.kind === 'file')
    return (
      <a
        href={fileAddress({ mediaId: medium.id, name: file.name }) + asked}
        className="link py-1 break-words"
      >
        Unduh yang semula, {formatFile(file)}
      </a>
    )
  const picture = { mediaId: medium.id, hash: file.hash, width: file.width }
  return (
    <img
      src={mediaAddress(picture, widthsOf(picture)[0]!, 'webp') + asked}
      alt={`Foto sebelum diganti, ${formatSize(file.size)}`}
      className="h-32 w-auto max-w-full justify-self-start rounded-control bg-sunken object-cover"
    />
  )
}
