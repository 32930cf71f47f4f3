import { Check, CornerDownRight, type LucideIcon, Unlink } from 'lucide-react'
import type { listHostsOf } from '../../../../../lib/offices/queries.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'

type Host = Awaited<ReturnType<typeof listHostsOf>>[number]

const columns = [
  { title: 'Alamat' },
  { title: 'Jenis', className: 'w-24' },
  { title: 'Keadaan', className: 'w-52' },
]
const kinds = { canonical: 'Utama', alias: 'Lain', legacy: 'Lama' }

/** The names an office answers on, and those it had. */
export const Hosts = ({ rows }: { rows: Host[] }) => (
  <section aria-labelledby="nama-situs">
    <SectionHead id="nama-situs" title="Nama situs" />
    <Table label="Nama situs" columns={columns}>
      {rows.map(row => (
        <Row key={row.host}>
          <NameCell>
            <span className={`wrap-anywhere ${row.kind === 'canonical' ? '' : 'font-normal'}`}>
              {row.host}
            </span>
          </NameCell>
          <Cell title="Jenis">{kinds[row.kind]}</Cell>
          <Cell title="Keadaan">
            <HostBadge host={row} />
          </Cell>
        </Row>
      ))}
    </Table>
  </section>
)

function HostBadge({ host }: { host: Host }) {
  const { look, icon, words } = standing(host)
  return (
    <Badge look={look} icon={icon}>
      {words}
    </Badge>
  )
}

function standing({ kind, prefix, routable }: Host): { look: BadgeLook; icon: LucideIcon; words: string } {
  if (routable === 'no') return { look: 'warn', icon: Unlink, words: 'Tidak bisa dialihkan' }
  if (kind === 'canonical') return { look: 'ok', icon: Check, words: 'Menampilkan situs' }
  const words = prefix === '/' ? 'Dialihkan ke sini' : `Dialihkan ke ${prefix}`
  return { look: 'neutral', icon: CornerDownRight, words }
}
