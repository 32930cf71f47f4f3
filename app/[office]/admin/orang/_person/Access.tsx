import type { ReactNode } from 'react'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import {
  changePhone,
  endSessionsOf,
  inviteAgain,
  wakePerson,
} from '../../../../../lib/people/account-actions.ts'
import type { ManagedPerson } from '../../../../../lib/people/find.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { State } from '../_list/PeopleTable.tsx'
import { QuietDeed } from './QuietDeed.tsx'

type AccessProps = { person: ManagedPerson; self: boolean; zone: Zone }

/** How somebody gets in: their address, their second factor, when they were last there. */
export function Access({ person, self, zone }: AccessProps) {
  const { email, phone, lastLoginAt, dormantAt, office, id } = person
  const ref = { kantor: office.slug, id }
  return (
    <section aria-labelledby="akses">
      <SectionHead id="akses" title="Akun" />
      {dormantAt && !self && (
        <Notice look="warn" className="mb-5">
          <p className="pb-3">
            Lama tidak masuk, jadi akun ini hanya bisa membaca. Aktifkan bila ia memang masih bekerja di sini.
          </p>
          <DeedForm action={wakePerson} subject={ref} look="primary">
            Aktifkan lagi
          </DeedForm>
        </Notice>
      )}
      <dl className="divide-y divide-line border-y border-line">
        <Fact name="Surel">{email}</Fact>
        <Fact name="Keadaan">
          <State person={person} />
        </Fact>
        <Fact name="Terakhir masuk">
          {lastLoginAt ? formatAgo(lastLoginAt, zone, new Date()) : 'Belum pernah'}
        </Fact>
        <Fact name="Nomor telepon">{phone || 'Belum dicatat'}</Fact>
      </dl>
      <details className="mt-3">
        <summary className="link inline-block py-2.5">Catat nomor telepon</summary>
        <DeedForm
          action={changePhone}
          subject={ref}
          line={{
            name: 'phone',
            label: 'Nomor telepon',
            help: 'Ke nomor ini ia ditelepon balik bila faktor keduanya hilang.',
            value: phone,
          }}
          look="secondary"
        >
          Simpan nomor
        </DeedForm>
      </details>
      <div className="mt-4 flex flex-wrap gap-3">
        {!lastLoginAt && person.bare && (
          <QuietDeed
            action={inviteAgain}
            subject={ref}
            said="Undangan dikirim lagi. Tautan yang lama tetap berlaku sampai waktunya."
          >
            Kirim undangan lagi
          </QuietDeed>
        )}
        {lastLoginAt && (
          <QuietDeed action={endSessionsOf} subject={ref} look="danger" said="Semua sesinya sudah berakhir.">
            Akhiri semua sesi
          </QuietDeed>
        )}
      </div>
    </section>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="py-3 md:grid md:grid-cols-[12rem_minmax(0,1fr)] md:gap-4">
    <dt className="text-14 text-ink-2 md:text-16">{name}</dt>
    <dd className="wrap-anywhere">{children}</dd>
  </div>
)
