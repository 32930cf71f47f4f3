import type { KnownHost } from '../../../../../lib/hosts/queries.ts'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { Ends } from '../_hosts/Ends.tsx'
import { hostKinds, Standing } from '../_hosts/Standing.tsx'

const columns = [
  { title: 'Alamat' },
  { title: 'Jenis', className: 'w-20' },
  { title: 'Keadaan', className: 'w-48' },
  { title: 'Habis', className: 'w-36' },
]

/** The names an office answers on, and those it had. */
export const Hosts = ({ rows, slug }: { rows: KnownHost[]; slug: string }) => (
  <section aria-labelledby="nama-situs">
    <SectionHead
      id="nama-situs"
      title="Nama situs"
      more={{ name: 'Atur nama situs', href: `/admin/kantor/${slug}/alamat` }}
    />
    <Table label="Nama situs" columns={columns}>
      {rows.map(row => (
        <Row key={row.host}>
          <NameCell>
            <span className={`wrap-anywhere ${row.kind === 'canonical' ? '' : 'font-normal'}`}>
              {row.host}
            </span>
          </NameCell>
          <Cell title="Jenis">{hostKinds[row.kind]}</Cell>
          <Cell title="Keadaan">
            <Standing host={row} />
          </Cell>
          <Cell title="Habis">
            <Ends host={row} />
          </Cell>
        </Row>
      ))}
    </Table>
  </section>
)
