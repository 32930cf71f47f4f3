import { Check, CircleDashed, DoorOpen } from 'lucide-react'
import { openOffice } from '../../../../../lib/offices/actions.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import type { FoundOffice } from '../../../../../lib/offices/queries.ts'
import { gapsOf, type Ready } from '../../../../../lib/offices/readiness.ts'
import { type Actor, may } from '../../../../../lib/permissions.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

type ReadinessProps = { list: Ready[]; actor: Actor; office: FoundOffice; step?: string }

/** What a prepared office still lacks, each with the way to it, and the way to the public. */
export function Readiness({ list, actor, office, step }: ReadinessProps) {
  const gaps = gapsOf(list)
  return (
    <section aria-labelledby="kesiapan" className="mb-12 max-w-measure">
      <SectionHead
        id="kesiapan"
        title="Sebelum dibuka untuk umum"
        text={
          gaps.length
            ? `${list.length - gaps.length} dari ${list.length} sudah siap.`
            : 'Semuanya siap. Situs ini bisa dibuka.'
        }
      />
      <ul className="divide-y divide-line border-y border-line">
        {list.map(item => (
          <li key={item.name} className="flex gap-3 py-3.5">
            <Icon
              of={item.done ? Check : CircleDashed}
              className={`mt-0.5 shrink-0 ${item.done ? 'text-ok' : 'text-warn'}`}
            />
            <div className="min-w-0">
              <p className="font-semibold">
                <a
                  href={item.at === 'centre' ? item.path : urlOf(office, item.path)}
                  className="underline-offset-4 hover:text-accent hover:underline"
                >
                  {item.label}
                </a>
                <span className="sr-only">{item.done ? ': siap' : ': belum'}</span>
              </p>
              <p className="text-14 text-ink-2">{item.words}</p>
            </div>
          </li>
        ))}
      </ul>
      {may(actor, 'office.open') && (
        <div className="pt-5">
          <Opening office={office} gaps={gaps} step={step} />
        </div>
      )}
    </section>
  )
}

function Opening({ office, gaps, step }: { office: FoundOffice; gaps: Ready[]; step?: string }) {
  const subject = { slug: office.slug }
  if (gaps.length === 0)
    return (
      <DeedForm action={openOffice} subject={subject} look="primary">
        <Icon of={DoorOpen} />
        Buka untuk umum
      </DeedForm>
    )
  return (
    <Dialog
      label="Buka walau belum lengkap …"
      icon={<Icon of={DoorOpen} />}
      title="Buka situs yang belum lengkap?"
      step="buka"
      opened={step === 'buka'}
    >
      <p className="mt-2 mb-4 text-ink-2">
        Masih kurang: {gaps.map(({ label }) => label.toLowerCase()).join(', ')}. Pengunjung akan melihatnya.
      </p>
      <DeedForm action={openOffice} subject={subject} question={reason} look="primary">
        Buka untuk umum
      </DeedForm>
    </Dialog>
  )
}

const reason = {
  name: 'reason',
  label: 'Alasan membuka sekarang',
  help: 'Tercatat di riwayat kantor ini bersama yang masih kurang.',
}
