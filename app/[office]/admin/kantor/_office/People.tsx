import { Check, KeyRound } from 'lucide-react'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { listPeopleOf } from '../../../../../lib/people/queries.ts'
import { roles } from '../../../../../lib/permissions.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { formatAgo } from '../../_frame/when.ts'

type PeopleProps = { rows: Awaited<ReturnType<typeof listPeopleOf>>; zone: Zone; bare: Set<number> }

const columns = [
  { title: 'Nama' },
  { title: 'Peran', className: 'w-36' },
  { title: 'Faktor kedua', className: 'w-32' },
  { title: 'Terakhir masuk', end: true, className: 'w-36' },
]

/** Who works in an office. */
export function People({ rows, zone, bare }: PeopleProps) {
  const now = new Date()
  return (
    <section aria-labelledby="orang">
      <SectionHead id="orang" title="Orang" />
      {rows.length === 0 && <p className="text-ink-2">Belum ada akun di kantor ini.</p>}
      {rows.length > 0 && (
        <Table label="Orang" columns={columns}>
          {rows.map(person => (
            <Row key={person.id}>
              <NameCell>
                {person.name}
                <span className="block text-14 font-normal wrap-anywhere text-ink-2">{person.email}</span>
              </NameCell>
              <Cell title="Peran">
                {person.roles.map(role => roles[role]).join(', ')}
                {person.suspended && ' (dihentikan)'}
              </Cell>
              <Cell title="Faktor kedua">
                {bare.has(person.id) ? (
                  <Badge look="warn" icon={KeyRound}>
                    Belum
                  </Badge>
                ) : (
                  <Badge look="ok" icon={Check}>
                    Terpasang
                  </Badge>
                )}
              </Cell>
              <Cell title="Terakhir masuk" end>
                {person.lastLoginAt ? formatAgo(person.lastLoginAt, zone, now) : 'Belum pernah'}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  )
}
