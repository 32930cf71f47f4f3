import { Trash2 } from 'lucide-react'
import { formatNumber } from '../../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../../lib/offices/schema.ts'
import { forgetAddress } from '../../../../../../lib/old-addresses/actions.ts'
import type { ListedOld } from '../../../../../../lib/old-addresses/queries.ts'
import { safelyDecoded } from '../../../../../../lib/old-addresses/words.ts'
import { Disclosure } from '../../../../../_ui/Disclosure.tsx'
import { Icon } from '../../../../../_ui/Icon.tsx'
import { Cell, NameCell, Row, Table } from '../../../../../_ui/Table.tsx'
import { DeedForm } from '../../../_frame/DeedForm.tsx'
import { formatAgo } from '../../../_frame/when.ts'
import { SettleForms } from '../../_addresses/SettleForms.tsx'
import { outcomeWords } from '../query.ts'

type OldTableProps = { rows: ListedOld[]; zone: Zone; writable: boolean }

const columns = [
  { title: 'Alamat lama dan tujuan' },
  { title: 'Menuju', className: 'w-36' },
  { title: 'Dijawab', className: 'w-32' },
  { title: 'Dipakai', end: true, className: 'w-36' },
]

/** Each old address with where it leads, what it answered when it was asked, and how often visitors came by it. */
export function OldTable({ rows, zone, writable }: OldTableProps) {
  const now = new Date()
  return (
    <Table label="Alamat lama" columns={columns}>
      {rows.map(row => (
        <Row key={`${row.host} ${row.address}`}>
          <NameCell>
            <span className="block wrap-anywhere">
              {row.host && <span className="font-normal text-ink-2">{row.host}</span>}
              {safelyDecoded(row.address)}
            </span>
            <span className="block text-14 font-normal wrap-anywhere text-ink-2">
              <Goal row={row} />
            </span>
            {writable && <Change row={row} />}
          </NameCell>
          <Cell title="Menuju">{outcomeWords[row.outcome]}</Cell>
          <Cell title="Dijawab">{answerWords(row)}</Cell>
          <Cell title="Dipakai" end>
            {row.hits > 0 ? `${formatNumber(row.hits)} kali` : 'Belum pernah'}
            {row.lastHitAt && (
              <span className="block text-14 max-md:inline max-md:before:content-[',_']">
                {formatAgo(row.lastHitAt, zone, now)}
              </span>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function Goal({ row }: { row: ListedOld }) {
  const to = row.path ?? (row.outcome === 'target' ? row.target : null)
  if (to)
    return (
      <>
        menuju{' '}
        <a href={to} className="link inline-block py-1">
          {row.title || to}
        </a>
      </>
    )
  if (row.outcome === 'gone') return row.reason || 'Tanpa alasan'
  if (row.outcome === 'entry') return `${row.title || 'Tulisan'} · belum terbit`
  return row.title || 'Isinya belum dibawa ke sini'
}

function answerWords({ status, askedAt }: ListedOld) {
  if (!askedAt) return <span className="text-ink-2">Belum ditanya</span>
  if (status === 301) return 'Dialihkan'
  if (status === 410) return 'Tidak ada lagi'
  if (status === 404) return 'Dijelaskan'
  return status === 200 ? 'Halaman' : 'Tidak dijawab'
}

const Change = ({ row: { address, host, runId } }: { row: ListedOld }) => (
  <Disclosure label="Ubah" className="text-14 font-normal">
    <div className="grid max-w-measure gap-4 pt-1 pb-3">
      <SettleForms address={address} host={host} />
      {!runId && (
        <DeedForm
          action={forgetAddress}
          subject={{ address, host }}
          look="plain"
          className="justify-self-start"
        >
          <Icon of={Trash2} />
          Hapus
        </DeedForm>
      )}
    </div>
  </Disclosure>
)
