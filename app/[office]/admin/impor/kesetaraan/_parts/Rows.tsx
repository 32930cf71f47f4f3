import { safelyDecoded } from '../../../../../../lib/old-addresses/words.ts'
import type { ParityList, ParityRow } from '../../../../../../lib/parity/rows.ts'
import { Disclosure } from '../../../../../_ui/Disclosure.tsx'
import { Cell, NameCell, Row, Table } from '../../../../../_ui/Table.tsx'
import { SettleForms } from '../../_addresses/SettleForms.tsx'

type RowsProps = { list: ParityList; rows: ParityRow[]; label: string; writable: boolean }

const columns = [{ title: 'Situs lama' }, { title: 'Di sini', className: 'w-[30rem]' }]

/** The rows behind one number: what it was, and what it is here. */
export const Rows = ({ list, rows, label, writable }: RowsProps) => (
  <Table label={label} columns={columns}>
    {rows.map((row, index) => (
      <Row key={`${row.host} ${row.address} ${row.entryId} ${row.mediaId} ${index}`}>
        <NameCell>
          <span className="block wrap-anywhere">
            {row.host && <span className="font-normal text-ink-2">{row.host}</span>}
            {row.address ? safelyDecoded(row.address) : row.title || 'Tanpa alamat'}
          </span>
          {row.address && row.title && (
            <span className="block text-14 font-normal wrap-anywhere text-ink-2">{row.title}</span>
          )}
        </NameCell>
        <Cell title="Di sini" evident>
          <Here list={list} row={row} />
          {list === 'unaccounted' && writable && row.address && (
            <Settle address={row.address} host={row.host ?? ''} />
          )}
        </Cell>
      </Row>
    ))}
  </Table>
)

function Here({ list, row }: { list: ParityList; row: ParityRow }) {
  const { path, reason, status, likeness, dead, oldDate, newDate, kind, entryId } = row
  if (list === 'dead')
    return (
      <ul className="grid gap-1">
        {dead?.map(link => (
          <li key={link} className="wrap-anywhere">
            {link}
          </li>
        ))}
        {path && (
          <li>
            <a href={path} className="link">
              Buka tulisannya
            </a>
          </li>
        )}
      </ul>
    )
  const said = [
    list === 'dates' && `Dulu ${oldDate}, di sini ${newDate ?? 'belum bertanggal'}`,
    likeness !== null &&
      (list === 'partly' || list === 'other') &&
      `${Math.floor(likeness * 100)}% naskah lama ada di sini`,
    list === 'silent' && `Menjawab ${status || 'tanpa jawaban'}`,
    reason,
  ].filter(Boolean)
  return (
    <div className="wrap-anywhere">
      {path ? (
        <a href={path} className="link">
          {path}
        </a>
      ) : entryId && kind ? (
        <span className="text-ink-2">Belum tayang</span>
      ) : null}
      {said.map(words => (
        <p key={String(words)}>{words}</p>
      ))}
    </div>
  )
}

const Settle = ({ address, host }: { address: string; host: string }) => (
  <Disclosure label="Tentukan" className="text-14">
    <div className="grid gap-4 pt-1 pb-3">
      <SettleForms address={address} host={host} />
    </div>
  </Disclosure>
)
