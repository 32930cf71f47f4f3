import { ExternalLink, House } from 'lucide-react'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { takeNomination, turnDownNomination } from '../../../../../lib/placements/answers.ts'
import type { Offered } from '../../../../../lib/placements/nominations.ts'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { formatAgo } from '../../_frame/when.ts'

const why = {
  name: 'reason',
  label: 'Mengapa tidak diambil',
  help: 'Satu kalimat; kantor yang menawarkan membacanya.',
}

/** What offices below offer for this front page, each to be taken or answered; nothing while none wait. */
export function OfferedList({ rows, zone }: { rows: Offered[]; zone: Zone }) {
  const now = new Date()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="tawaran" className="pb-12">
      <h2 id="tawaran" className="pb-3 text-22">
        Ditawarkan untuk beranda Anda
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {rows.map(row => (
          <li key={row.id} className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 py-5">
            <div className="min-w-0 flex-1 basis-80">
              <p className="text-14 text-ink-2">
                {row.officeName}, {row.nominatedByName}, {formatAgo(row.nominatedAt, zone, now)}
              </p>
              <p className="mt-1 text-17 font-semibold">{row.title}</p>
              {row.summary && <p className="mt-1 max-w-measure text-ink-2">{row.summary}</p>}
              {row.note && <p className="mt-1 max-w-measure">“{row.note}”</p>}
              <Origin row={row} />
            </div>
            <div className="grid w-full gap-1 md:w-72">
              <DeedForm action={takeNomination} subject={{ id: row.id }} look="secondary" className="w-full">
                <Icon of={House} />
                Ambil ke beranda
              </DeedForm>
              <Disclosure label="Tidak diambil …">
                <DeedForm action={turnDownNomination} subject={{ id: row.id }} line={why} look="secondary">
                  Kirim jawaban
                </DeedForm>
              </Disclosure>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Origin({ row }: { row: Offered }) {
  const origin = directory().officeById(row.officeId)
  return (
    origin && (
      <a href={urlOf(origin, row.path)} className="link inline-flex items-center gap-2 py-2.5">
        Baca di situs asalnya
        <Icon of={ExternalLink} />
      </a>
    )
  )
}
