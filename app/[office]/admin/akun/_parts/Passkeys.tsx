import { removePasskey, renamePasskey } from '../../../../../lib/factors/actions.ts'
import type { Passkey } from '../../../../../lib/factors/keys.ts'
import type { Factors } from '../../../../../lib/factors/queries.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { AddPasskey } from './AddPasskey.tsx'

type When = { zone: Zone; now: Date }

/** The passkeys somebody has, and adding this device's. */
export const Passkeys = ({ factors, device, ...when }: When & { factors: Factors; device: string }) => (
  <section aria-labelledby="kunci-sandi">
    <SectionHead
      id="kunci-sandi"
      title="Kunci sandi"
      text="Masuk dengan sidik jari, wajah, atau PIN perangkat ini, tanpa mengetik kata sandi dan kode. Kunci sandi tidak bisa ditipu halaman palsu."
    />
    <ul className="divide-y divide-line border-y border-line empty:hidden">
      {factors.keys.map(key => (
        <Row key={key.id} passkey={key} last={factors.keys.length === 1 && !factors.app} {...when} />
      ))}
    </ul>
    <div className="mt-5">
      {factors.keys.length ? (
        <Disclosure label="Pasang kunci sandi lain">
          <AddPasskey device={device} />
        </Disclosure>
      ) : (
        <AddPasskey device={device} />
      )}
    </div>
  </section>
)

const Row = ({ passkey, last, zone, now }: When & { passkey: Passkey; last: boolean }) => (
  <li className="py-4">
    <p className="font-semibold">{passkey.name}</p>
    <p className="text-14 text-ink-2">
      Dipasang {formatAgo(passkey.createdAt, zone, now)} ·{' '}
      {passkey.usedAt ? `terakhir dipakai ${formatAgo(passkey.usedAt, zone, now)}` : 'belum pernah dipakai'}
    </p>
    <Disclosure label="Ubah nama atau hapus" className="mt-1 text-16">
      <div className="grid gap-6 pt-1 pb-3">
        <DeedForm
          action={renamePasskey}
          subject={{ id: passkey.id }}
          line={{ name: 'name', label: 'Nama', help: 'Agar Anda mengenalinya.', value: passkey.name }}
          look="secondary"
        >
          Simpan nama
        </DeedForm>
        {last ? (
          <p className="text-14 text-ink-2">
            Ini satu-satunya faktor kedua Anda. Pasang dahulu yang lain bila yang ini hendak dihapus.
          </p>
        ) : (
          <DeedForm action={removePasskey} subject={{ id: passkey.id }} look="danger">
            Hapus kunci sandi ini
          </DeedForm>
        )}
      </div>
    </Disclosure>
  </li>
)
