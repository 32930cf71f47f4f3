import { ArrowRight } from 'lucide-react'
import { formatNumber } from '../../../../../../lib/numbers.ts'
import type { Zone } from '../../../../../../lib/offices/schema.ts'
import { dismissMiss, settleAddress } from '../../../../../../lib/old-addresses/actions.ts'
import type { ListedMiss } from '../../../../../../lib/old-addresses/queries.ts'
import type { Suggestion } from '../../../../../../lib/old-addresses/suggest.ts'
import { safelyDecoded } from '../../../../../../lib/old-addresses/words.ts'
import { Disclosure } from '../../../../../_ui/Disclosure.tsx'
import { Icon } from '../../../../../_ui/Icon.tsx'
import { Cell, NameCell, Row, Table } from '../../../../../_ui/Table.tsx'
import { DeedForm } from '../../../_frame/DeedForm.tsx'
import { formatAgo } from '../../../_frame/when.ts'

type MissTableProps = {
  rows: ListedMiss[]
  suggestions: Map<string, Suggestion>
  zone: Zone
  writable: boolean
}

const columns = [
  { title: 'Alamat yang dicari' },
  { title: 'Dicari', end: true, className: 'w-40' },
  { title: 'Mungkin yang dimaksud', className: 'w-[26rem]' },
]

/** What visitors ask for in vain, each with what it may have meant: one click, and they arrive. */
export function MissTable({ rows, suggestions, zone, writable }: MissTableProps) {
  const now = new Date()
  return (
    <Table label="Alamat yang dicari dan tidak ketemu" columns={columns}>
      {rows.map(({ address, hosts, hits, lastAt }) => {
        const meant = suggestions.get(address)
        return (
          <Row key={address}>
            <NameCell>
              <span className="block wrap-anywhere">{safelyDecoded(address)}</span>
              <span className="block text-14 font-normal wrap-anywhere text-ink-2">
                di {hosts.slice(0, 3).join(', ')}
              </span>
            </NameCell>
            <Cell title="Dicari" end>
              {formatNumber(hits)} kali
              <span className="block text-14 max-md:inline max-md:before:content-[',_']">
                {formatAgo(lastAt, zone, now)}
              </span>
            </Cell>
            <Cell title="Mungkin yang dimaksud" evident>
              <div className="grid justify-items-start gap-1 max-md:pt-2">
                {meant ? (
                  <>
                    <a href={meant.path} className="link wrap-anywhere">
                      {meant.title}
                    </a>
                    {writable && (
                      <DeedForm
                        action={settleAddress}
                        subject={{ address, to: meant.path }}
                        look="secondary"
                        className="mt-1"
                      >
                        <Icon of={ArrowRight} />
                        Arahkan ke sini
                        <span className="sr-only">: {address}</span>
                      </DeedForm>
                    )}
                  </>
                ) : (
                  <p className="text-ink-2">Belum ada tulisan terbit yang mirip.</p>
                )}
                {writable && <Otherwise address={address} />}
              </div>
            </Cell>
          </Row>
        )
      })}
    </Table>
  )
}

const Otherwise = ({ address }: { address: string }) => (
  <Disclosure label="Tujuan lain atau lewati" className="text-14">
    <div className="grid gap-4 pt-1 pb-3">
      <DeedForm
        action={settleAddress}
        subject={{ address }}
        line={{
          name: 'to',
          label: 'Tujuan',
          help: 'Alamat di situs ini, atau alamat lengkap yang diawali https://.',
        }}
        look="secondary"
        className="justify-self-start"
      >
        Arahkan
      </DeedForm>
      <DeedForm
        action={settleAddress}
        subject={{ address }}
        line={{
          name: 'reason',
          label: 'Atau tidak ada lagi, karena',
          help: 'Dibaca siapa pun yang membukanya.',
        }}
        look="secondary"
        className="justify-self-start"
      >
        Jawab “tidak ada lagi”
      </DeedForm>
      <DeedForm action={dismissMiss} subject={{ address }} look="plain" className="justify-self-start">
        Lewati alamat ini
      </DeedForm>
    </div>
  </Disclosure>
)
