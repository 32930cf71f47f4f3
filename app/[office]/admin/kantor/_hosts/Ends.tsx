import { formatShort } from '../../../../../lib/dates.ts'
import type { KnownHost } from '../../../../../lib/hosts/queries.ts'
import { tlsWords } from '../../../../../lib/hosts/words.ts'

/** When the registration and the certificate of a name end, each only where it is known. */
export function Ends({ host: { expiresOn, tls, tlsEndsAt, zone } }: { host: KnownHost }) {
  const now = new Date()
  if (!expiresOn && !tls) return <span className="text-ink-2">Belum dicatat</span>
  return (
    <>
      {expiresOn && <span className="block">Nama {formatShort(new Date(expiresOn), zone, now)}</span>}
      {tls && (
        <span className="block text-14 text-ink-2">
          {tls === 'ok' && tlsEndsAt ? `Sertifikat ${formatShort(tlsEndsAt, zone, now)}` : tlsWords[tls]}
        </span>
      )}
    </>
  )
}
