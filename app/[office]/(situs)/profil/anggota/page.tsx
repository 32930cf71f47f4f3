import type { Metadata } from 'next'
import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { membersOf } from '../../../../../lib/entries/ranks.ts'
import { listFormerOfficials, listOfficials, nextTermEnd } from '../../../../../lib/entries/standing.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { EmptyState } from '../../../../_ui/EmptyState.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { type OfficeParams, requireOffice } from '../../_frame/requireOffice.ts'
import { Way } from '../../_frame/Way.tsx'
import { Former } from '../../_officials/Former.tsx'
import { Officials } from '../../_officials/Officials.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Anggota',
    description: `Ketua dan anggota ${office.name}.`,
    alternates: { canonical: urlOf(office, '/profil/anggota') },
  }
}

export default async function OfficialsPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const now = new Date()
  const { officials, former, ends, matter } = await visiting(office.id, async db => ({
    officials: await listOfficials(db, office.id, 60, now),
    former: await listFormerOfficials(db, office.id, now),
    ends: await nextTermEnd(db, office.id, now),
    matter: await readFrame(db, office.id),
  }))
  if (ends) limitLifetime(ends)
  const members = membersOf(officials)
  const staff = officials.filter(official => !members.includes(official))

  return (
    <Frame office={office} matter={matter} here="/profil">
      <div className="wide">
        <Way
          office={office}
          crumbs={[{ name: 'Profil', href: '/profil' }]}
          here={{ name: 'Anggota', href: '/profil/anggota' }}
        />
        {officials.length > 0 ? (
          <>
            <h1 className="mt-3 pb-6 text-30 lg:pb-8 lg:text-44">Anggota</h1>
            <Officials officials={members} heading="h2" />
            {staff.length > 0 && (
              <section aria-labelledby="sekretariat" className="pt-14">
                <h2 id="sekretariat" className="pb-5 text-22 md:text-26">
                  Sekretariat
                </h2>
                <Officials officials={staff} heading="h3" />
              </section>
            )}
            <p className="pt-8">
              <a href="/profil/struktur-organisasi" className="link py-1 text-16">
                Lihat struktur organisasi
              </a>
            </p>
          </>
        ) : (
          <EmptyState
            title="Daftar anggota belum diisi"
            actions={<LinkButton href="/kontak">Hubungi kantor ini</LinkButton>}
          >
            <p>Nama ketua dan anggota {office.name} akan muncul di halaman ini begitu diterbitkan.</p>
          </EmptyState>
        )}
        {former.length > 0 && <Former officials={former} zone={office.zone} />}
      </div>
    </Frame>
  )
}
