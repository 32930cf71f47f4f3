import { Archive, GitBranch, Merge, PackageOpen, RotateCcw } from 'lucide-react'
import { proposeArchive, proposeMerge, reviveOffice } from '../../../../../lib/offices/actions.ts'
import type { FoundOffice } from '../../../../../lib/offices/queries.ts'
import { canMove } from '../../../../../lib/offices/states.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { placeName } from '../../_frame/names.ts'
import { MergeForm } from './MergeForm.tsx'

type EndingsProps = { actor: Actor; office: FoundOffice; step?: string }

/** What happens to an office once in many years: split, taken out whole, archived, taken up again, merged. */
export function Endings({ actor, office, step }: EndingsProps) {
  if (office.level === 'pusat' || office.state === 'merged' || !may(actor, 'office.archive')) return null
  const working = canMove('archive', office.state)
  return (
    <section aria-labelledby="perubahan">
      <SectionHead
        id="perubahan"
        title="Perubahan kantor"
        text="Mengarsipkan dan menggabungkan memerlukan persetujuan rekan lain dalam 48 jam."
      />
      <div className="flex flex-wrap items-start gap-3">
        {may(actor, 'export.takeBelow') && (
          <LinkButton href={`/admin/kantor/${office.slug}/ekspor`}>
            <Icon of={PackageOpen} />
            Ekspor isi
          </LinkButton>
        )}
        {working && (
          <LinkButton href={`/admin/kantor/baru?asal=${office.slug}`}>
            <Icon of={GitBranch} />
            Mekarkan …
          </LinkButton>
        )}
        {canMove('revive', office.state) && (
          <DeedForm action={reviveOffice} subject={{ slug: office.slug }} look="secondary">
            <Icon of={RotateCcw} />
            Siapkan lagi
          </DeedForm>
        )}
        {working && (
          <Dialog
            label="Arsipkan …"
            icon={<Icon of={Archive} />}
            look="danger"
            title={`Usulkan mengarsipkan ${placeName(office)}?`}
            step="arsipkan"
            opened={step === 'arsipkan'}
          >
            <p className="mt-2 mb-4 text-ink-2">
              Situsnya tetap bisa dibaca dengan tanda arsip, dan tidak seorang pun di kantor itu bisa menulis
              lagi.
            </p>
            <DeedForm action={proposeArchive} subject={{ slug: office.slug }} question={why} look="danger">
              Usulkan pengarsipan
            </DeedForm>
          </Dialog>
        )}
        <Dialog
          label="Gabungkan …"
          icon={<Icon of={Merge} />}
          look="danger"
          title={`Usulkan menggabungkan ${placeName(office)}?`}
          step="gabungkan"
          opened={step === 'gabungkan'}
        >
          <p className="mt-2 mb-4 text-ink-2">
            Semua alamat situsnya dialihkan ke kantor tujuan, dan orangnya tidak bisa masuk lagi di sana.
            Penggabungan tidak bisa diurungkan.
          </p>
          <MergeForm action={proposeMerge} slug={office.slug} />
        </Dialog>
      </div>
    </section>
  )
}

const why = {
  name: 'reason',
  label: 'Alasan mengarsipkan',
  help: 'Dibaca rekan yang memutuskan, dan tercatat di riwayat kantor itu.',
}
