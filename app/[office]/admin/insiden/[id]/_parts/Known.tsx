import type { ReactNode } from 'react'
import { formatDateTime } from '../../../../../../lib/dates.ts'
import { labelOf } from '../../../../../../lib/incidents/concerned.ts'
import { personsWords } from '../../../../../../lib/incidents/gaps.ts'
import type { ConcernedEntry, Incident } from '../../../../../../lib/incidents/queries.ts'
import type { Zone } from '../../../../../../lib/offices/schema.ts'
import { officesOf } from '../../_parts/RunningClocks.tsx'

type KnownProps = { incident: Incident; entries: ConcernedEntry[]; zone: Zone }

/** What is known of an incident, in the order of the report to BSSN. */
export function Known({ incident, entries, zone }: KnownProps) {
  const { facts, learnedAt, learnedBy, since, until, lesson, untold } = incident
  const { contact } = facts
  const when = (at: Date) => formatDateTime(at, zone)
  const reached = [contact.name, contact.position, contact.phone, contact.email].filter(Boolean).join(', ')
  return (
    <section aria-labelledby="yang-diketahui">
      <h2 id="yang-diketahui" className="pb-3 text-22">
        Yang diketahui
      </h2>
      <dl className="divide-y divide-line border-y border-line">
        <Fact name="Kantor">{labelOf(officesOf(incident))}</Fact>
        <Fact name="Pertama diketahui">
          {when(learnedAt)}, oleh {learnedBy}
        </Fact>
        <Fact name="Waktu kejadian">
          {when(since)} sampai {until ? when(until) : 'sekarang'}
        </Fact>
        <Fact name="Kontak pelapor">{reached}</Fact>
        <Fact name="Uraian">{facts.description}</Fact>
        <Fact name="Dampak">{facts.effect}</Fact>
        <Fact name="Naskah yang terkena">{entries.map(({ title }) => title).join('\n')}</Fact>
        <Fact name="Alamat yang terkena">{facts.addresses.join('\n')}</Fact>
        <Fact name="Orang yang datanya terkena">
          {[personsWords(facts.persons), facts.data].filter(Boolean).join(': ')}
        </Fact>
        <Fact name="Penanganan">{facts.handling}</Fact>
        {lesson && <Fact name="Pelajaran">{lesson}</Fact>}
        {untold && <Fact name="Mengapa tidak diberitahukan">{untold}</Fact>}
      </dl>
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="gap-x-6 py-3 md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
    <dt className="text-14 text-ink-2 md:pt-0.5">{name}</dt>
    <dd className="wrap-anywhere whitespace-pre-line first-letter:uppercase">
      {children || <span className="text-ink-2">Belum diisi</span>}
    </dd>
  </div>
)
