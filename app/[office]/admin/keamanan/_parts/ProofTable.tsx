import { CircleCheck, CircleMinus } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { ProofReport } from '../../../../../lib/isolation/report.ts'
import { type WallName, walls } from '../../../../../lib/isolation/walls.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'

const columns = [
  { title: 'Yang diperiksa' },
  { title: 'Jumlah', end: true },
  { title: 'Percobaan', end: true },
  { title: 'Hasil' },
]

type ProofTableProps = { proof: ProofReport | undefined; zone: Zone }

/** What the tests of this release showed, wall by wall. */
export function ProofTable({ proof, zone }: ProofTableProps) {
  const dates = Object.values(proof?.walls ?? {}).map(({ at }) => at)
  const last = dates.sort().at(-1)
  return (
    <section aria-labelledby="bukti" className="pb-10">
      <SectionHead
        id="bukti"
        title="Bukti dari pengujian"
        text={
          proof && last
            ? `Rilis ${proof.release}, diuji ${formatDateTime(new Date(last), zone)}. Setiap percobaan dilakukan sebagai kantor lain, lembaga lain, peran yang lebih rendah, atau pengunjung, dan tidak memperoleh apa pun.`
            : 'Rilis ini dipasang tanpa hasil pengujian. Minta pengelola server menjalankan "npm test" sebelum memasangnya.'
        }
      />
      <Table label="Bukti dari pengujian" columns={columns}>
        {(Object.keys(walls) as WallName[]).map(name => {
          const shown = proof?.walls[name]
          return (
            <Row key={name}>
              <NameCell>{walls[name].name}</NameCell>
              <Cell title="Jumlah" end hollow={!shown}>
                {shown && `${formatNumber(shown.things)} ${walls[name].things}`}
              </Cell>
              <Cell title="Percobaan" end hollow={!shown}>
                {shown && formatNumber(shown.attempts)}
              </Cell>
              <Cell title="Hasil" evident>
                {shown ? (
                  <Badge look="ok" icon={CircleCheck}>
                    Tidak ada yang tembus
                  </Badge>
                ) : (
                  <Badge look="warn" icon={CircleMinus}>
                    Belum dibuktikan
                  </Badge>
                )}
              </Cell>
            </Row>
          )
        })}
      </Table>
    </section>
  )
}
