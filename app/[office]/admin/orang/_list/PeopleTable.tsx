import { CircleAlert, Clock, Mail, Moon } from 'lucide-react'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { ListedPerson } from '../../../../../lib/people/list.ts'
import { roles } from '../../../../../lib/permissions.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { formatAgo } from '../../_frame/when.ts'

type PeopleTableProps = { rows: ListedPerson[]; zone: Zone; withOffice: boolean; linked: boolean }

/** People with their roles, and what keeps an account from being safe or used. */
export function PeopleTable({ rows, zone, withOffice, linked }: PeopleTableProps) {
  const now = new Date()
  const columns = [
    { title: 'Nama' },
    ...(withOffice ? [{ title: 'Kantor' }] : []),
    { title: 'Peran' },
    { title: 'Keadaan', className: 'w-52' },
    { title: 'Terakhir masuk', end: true, className: 'w-40' },
  ]
  return (
    <Table label="Orang" columns={columns}>
      {rows.map(person => (
        <Row key={`${person.officeSlug} ${person.id}`}>
          <NameCell>
            <Name person={person} linked={linked} />
          </NameCell>
          {withOffice && <Cell title="Kantor">{person.officeName}</Cell>}
          <Cell title="Peran">{person.roles.map(role => roles[role]).join(', ')}</Cell>
          <Cell title="Keadaan">
            <State person={person} />
          </Cell>
          <Cell title="Terakhir masuk" end>
            {person.lastLoginAt ? formatAgo(person.lastLoginAt, zone, now) : 'Belum pernah'}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function Name({
  person: { id, name, email, officeSlug },
  linked,
}: {
  person: ListedPerson
  linked: boolean
}) {
  const words = (
    <>
      {name}
      <span className="block text-14 font-normal wrap-anywhere text-ink-2">{email}</span>
    </>
  )
  if (!linked) return words
  return (
    <a
      href={`/admin/orang/${officeSlug}/${id}`}
      className="-my-2.5 block py-2.5 underline-offset-4 hover:text-accent hover:underline"
    >
      {words}
    </a>
  )
}

/** What is to be known of an account before anything else; nothing where all is well. */
export function State({ person }: { person: Pick<ListedPerson, 'lastLoginAt' | 'dormantAt' | 'bare'> }) {
  if (person.dormantAt)
    return (
      <Badge look="warn" icon={Moon}>
        Hanya membaca
      </Badge>
    )
  if (!person.lastLoginAt)
    return (
      <Badge look="info" icon={Mail}>
        Belum masuk
      </Badge>
    )
  if (person.bare)
    return (
      <Badge look="bad" icon={CircleAlert}>
        Tanpa faktor kedua
      </Badge>
    )
  if (Date.now() - person.lastLoginAt.getTime() > 45 * 86_400_000)
    return (
      <Badge look="warn" icon={Clock}>
        Lama tidak masuk
      </Badge>
    )
  return <span className="text-ink-2">Baik</span>
}
