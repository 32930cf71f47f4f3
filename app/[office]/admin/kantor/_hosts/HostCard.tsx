import { Unlink } from 'lucide-react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { withdrawHost } from '../../../../../lib/hosts/actions.ts'
import type { KnownHost } from '../../../../../lib/hosts/queries.ts'
import { pointingWords, tlsWords, worriesOf, worryWords } from '../../../../../lib/hosts/words.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { Ends } from './Ends.tsx'
import { NoteHost } from './NoteHost.tsx'
import { hostKinds, Standing } from './Standing.tsx'

type HostCardProps = { host: KnownHost; manages: boolean; step?: string }

/** A name with all that is known of it, and what can be done with it. */
export function HostCard({ host, manages, step }: HostCardProps) {
  const now = new Date()
  const worries = worriesOf(host, now)
  const opens = `cabut-${host.host}`
  return (
    <li className="py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 text-18 font-semibold wrap-anywhere">{host.host}</h2>
        <Standing host={host} />
      </div>
      {worries.length > 0 && (
        <p className="pt-1 text-bad">Perlu dilihat: {worryWords(host, worries, host.zone, now)}.</p>
      )}
      <dl className="grid gap-x-4 gap-y-1 pt-3 text-16 md:grid-cols-[9rem_minmax(0,1fr)]">
        <Fact name="Jenis">{hostKinds[host.kind]}</Fact>
        <Fact name="Pemilik">{host.owner || 'Belum dicatat'}</Fact>
        <Fact name="Habis">
          <Ends host={host} />
        </Fact>
        <Fact name="Dilihat dari luar">{seenWords(host)}</Fact>
        {host.tls && (
          <Fact name="Sertifikat">
            {tlsWords[host.tls]}
            {host.tlsNames && host.tlsNames.length > 0 && (
              <span className="block text-14 wrap-anywhere text-ink-2">
                untuk {host.tlsNames.slice(0, 4).join(', ')}
                {host.tlsNames.length > 4 && ` dan ${host.tlsNames.length - 4} nama lain`}
              </span>
            )}
          </Fact>
        )}
        {host.source && <Fact name="Diketahui dari">{host.source}</Fact>}
      </dl>
      {manages && (
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2 pt-3">
          <Disclosure label="Catat pemilik dan masa berlaku" className="grow">
            <NoteHost slug={host.slug} host={host.host} owner={host.owner} expiresOn={host.expiresOn ?? ''} />
          </Disclosure>
          {host.kind !== 'canonical' && (
            <Dialog
              label="Cabut …"
              icon={<Icon of={Unlink} />}
              look="danger"
              title={`Cabut ${host.host}?`}
              step={opens}
              opened={step === opens}
            >
              <p className="mt-2 mb-4 text-ink-2">
                Nama ini tidak lagi dijawab. Selama pendaftarannya masih milik Anda, lebih aman membiarkannya
                dialihkan.
              </p>
              <DeedForm
                action={withdrawHost}
                subject={{ slug: host.slug, host: host.host }}
                question={why}
                look="danger"
              >
                Cabut nama
              </DeedForm>
            </Dialog>
          )}
        </div>
      )}
    </li>
  )
}

const why = { name: 'reason', label: 'Alasan mencabut', help: 'Tercatat di riwayat kantor itu.' }

function seenWords({ points, addresses, checkedAt, zone }: KnownHost) {
  if (!points || !checkedAt) return 'Diperiksa malam nanti'
  const where = addresses?.length ? ` (${addresses.slice(0, 3).join(', ')})` : ''
  return `${pointingWords[points]}${where}, ${formatDateTime(checkedAt, zone)}`
}

const Fact = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <>
    <dt className="text-ink-2">{name}</dt>
    <dd className="min-w-0 max-md:pb-1.5">{children}</dd>
  </>
)
