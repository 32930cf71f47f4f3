import { Undo2 } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { scopeWords } from '../../../../../lib/offices/scope.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { proposeRecall, recallPlacement } from '../../../../../lib/placements/actions.ts'
import { needsTwo } from '../../../../../lib/placements/recall.ts'
import type { ListedPlacement } from '../../../../../lib/placements/receipts.ts'
import { spots } from '../../../../../lib/placements/schema.ts'
import { Breadcrumbs } from '../../../../_ui/Breadcrumbs.tsx'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { PlacementBadge } from './PlacementBadge.tsx'
import { receiptWords } from './PlacementTable.tsx'

type PlacementHeadProps = { placement: ListedPlacement; office: Office; actor: Actor; step?: string }

/** What was placed, how it stands, and the way to take it back. */
export function PlacementHead({ placement, office, actor, step }: PlacementHeadProps) {
  const { title, kind, scope, startsAt, endsAt, placedAt, placedByName, note, force, ending } = placement
  const { zone } = office
  return (
    <div className="pb-8">
      <div className="-mt-5 pb-2">
        <Breadcrumbs crumbs={[{ name: 'Penempatan', href: '/admin/penempatan' }]} />
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <h1 className="min-w-0 max-w-measure text-30">{title}</h1>
        {!ending && may(actor, 'placement.recall') && <Recalling placement={placement} step={step} />}
      </div>
      <ul className="flex flex-wrap items-center gap-x-6 gap-y-1.5 pt-4 text-16 text-ink-2">
        <li>
          <PlacementBadge row={placement} />
        </li>
        <li>{kinds[kind].label}</li>
        <li>Ke {scopeWords(office, scope)}</li>
        <li>{receiptWords(placement)}</li>
        {force !== 'copy' && <li>{spots[placement.spot]}</li>}
        {startsAt && <li>Mulai {formatDateTime(startsAt, zone)}</li>}
        {endsAt && <li>Sampai {formatDateTime(endsAt, zone)}</li>}
      </ul>
      <p className="pt-2 text-14 text-ink-2">
        {placedByName}, {formatDateTime(placedAt, zone)}
      </p>
      {note && <p className="max-w-measure pt-3">“{note}”</p>}
      {ending && <Over placement={placement} office={office} />}
    </div>
  )
}

const Over = ({ placement, office }: { placement: ListedPlacement; office: Office }) => (
  <Notice look="info" className="mt-5 max-w-measure">
    {placement.ending === 'recalled'
      ? 'Penempatan ini sudah ditarik kembali'
      : 'Naskah asalnya ditarik dari situs, jadi kartunya ikut hilang'}
    {placement.endedAt && `, ${formatDateTime(placement.endedAt, office.zone)}`}.
    {placement.endedReason && ` Alasannya: ${placement.endedReason}`}
  </Notice>
)

const why = {
  name: 'reason',
  label: 'Alasan menarik kembali',
  help: 'Tercatat di riwayat kantor ini dan kantor yang menampilkannya.',
}

function Recalling({ placement, step }: { placement: ListedPlacement; step?: string }) {
  const two = needsTwo(placement)
  return (
    <Dialog
      label="Tarik kembali …"
      icon={<Icon of={Undo2} />}
      look="danger"
      title={two ? 'Usulkan menarik kembali dari semua kantor?' : 'Tarik kembali dari semua situs itu?'}
      step="tarik"
      opened={step === 'tarik'}
    >
      <p className="mt-2 mb-4 text-ink-2">
        {placement.force === 'copy'
          ? 'Draf yang sudah diterima kantor tetap milik mereka. Tidak ada kantor lain yang menerimanya lagi.'
          : 'Kartunya hilang seketika dari setiap situs. Naskah asalnya tetap terbit di sini.'}
        {two &&
          ' Dijalankan setelah rekan lain menyetujuinya dalam 48 jam. Bila sangat mendesak, tarik naskah asalnya: kartunya langsung ikut hilang.'}
      </p>
      <DeedForm
        action={two ? proposeRecall : recallPlacement}
        subject={{ id: placement.id }}
        question={why}
        look="danger"
      >
        {two ? 'Usulkan penarikan' : 'Tarik kembali'}
      </DeedForm>
    </Dialog>
  )
}
