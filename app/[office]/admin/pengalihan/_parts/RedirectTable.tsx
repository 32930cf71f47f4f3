import { Trash2 } from 'lucide-react'
import { formatNumber } from '../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { removeRedirect } from '../../../../../lib/redirects/actions.ts'
import type { ListedRedirect } from '../../../../../lib/redirects/queries.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Cell, NameCell, Row, Table } from '../../../../_ui/Table.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { formatAgo } from '../../_frame/when.ts'

type RedirectTableProps = { rows: ListedRedirect[]; zone: Zone; removable: boolean }

const columns = (removable: boolean) => [
  { title: 'Alamat lama dan tujuan' },
  { title: 'Asal', className: 'w-36' },
  { title: 'Dipakai', end: true, className: 'w-44' },
  ...(removable ? [{ title: 'Tindakan', end: true, className: 'w-32' }] : []),
]

/** Each redirect with where it leads, how it came about and how often it was used. */
export function RedirectTable({ rows, zone, removable }: RedirectTableProps) {
  const now = new Date()
  return (
    <Table label="Pengalihan" columns={columns(removable)}>
      {rows.map(({ path, to, kind, hits, lastHitAt }) => (
        <Row key={path}>
          <NameCell>
            <span className="block break-all">{path}</span>
            <span className="block text-14 font-normal break-all text-ink-2">
              menuju{' '}
              <a href={to} className="link inline-block py-1">
                {to}
              </a>
            </span>
          </NameCell>
          <Cell title="Asal">{kind === 'manual' ? 'Dibuat tangan' : 'Alamat berubah'}</Cell>
          <Cell title="Dipakai" end>
            {hits > 0 ? `${formatNumber(hits)} kali` : 'Belum pernah'}
            {lastHitAt && (
              <span className="block text-14 max-md:inline max-md:before:content-[',_']">
                {formatAgo(lastHitAt, zone, now)}
              </span>
            )}
          </Cell>
          {removable && (
            <Cell title="Tindakan" end evident>
              <DeedForm
                action={removeRedirect}
                subject={{ path }}
                look="plain"
                className="justify-self-start md:justify-self-end"
              >
                <Icon of={Trash2} />
                Hapus
                <span className="sr-only"> pengalihan dari {path}</span>
              </DeedForm>
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  )
}
