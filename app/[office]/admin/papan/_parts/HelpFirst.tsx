import type { BoardOffice } from '../../../../../lib/board/list.ts'
import { formatNumber } from '../../../../../lib/numbers.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { Spark } from '../../../../_ui/Spark.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { bareName, placeName } from '../../_frame/names.ts'
import { causeAddress, ReasonBadge } from '../../_frame/ReasonBadge.tsx'
import { listAddress } from '../../kantor/filter.ts'

/** How many of them the board itself shows; the rest is one tap away. */
export const shownFirst = 8

type HelpFirstProps = { rows: BoardOffice[]; total: number; weeks: Map<number, number[]> }

const columns = [
  { title: 'Kantor' },
  { title: 'Sebab', className: 'w-56' },
  { title: 'Keterangan' },
  { title: 'Terbitan 12 pekan', className: 'w-32' },
  { title: 'Penyebabnya', end: true, className: 'w-24' },
]

/** Who needs help and why, the most urgent first. */
export function HelpFirst({ rows, total, weeks }: HelpFirstProps) {
  if (rows.length === 0) return null
  const more = { name: `Lihat ${formatNumber(total)} kantor`, href: listAddress({ cause: 'apapun' }) }
  return (
    <section aria-labelledby="bantu" className="pb-14">
      <SectionHead id="bantu" title="Bantu lebih dahulu" more={more} />
      <Table label="Bantu lebih dahulu" columns={columns}>
        {rows.map(office => (
          <Row key={office.id}>
            <NameCell>
              <a
                href={`/admin/kantor/${office.slug}`}
                className="-my-2.5 block py-2.5 underline-offset-4 hover:text-accent hover:underline"
              >
                {placeName(office)}
                {office.provinceName && (
                  <span className="block text-14 font-normal text-ink-2">
                    {bareName(office.provinceName)}
                  </span>
                )}
              </a>
            </NameCell>
            <Cell title="Sebab" evident>
              <span className="flex flex-wrap gap-1.5">
                {office.reasons.map(reason => (
                  <ReasonBadge key={reason.name} slug={office.slug} reason={reason} />
                ))}
              </span>
            </Cell>
            <Cell title="Keterangan" evident>
              {office.reasons[0]!.detail}
            </Cell>
            <Cell title="Terbitan 12 pekan">
              <Spark
                values={weeks.get(office.id) ?? []}
                label={`Tiap pekan, yang terakhir pekan ini: ${(weeks.get(office.id) ?? []).join(', ')}`}
                className="h-6 w-26"
              />
            </Cell>
            <Cell title="Penyebabnya" evident end>
              <LinkButton href={causeAddress(office.slug, office.reasons[0]!.name)}>
                Buka<span className="sr-only"> {placeName(office)}</span>
              </LinkButton>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
