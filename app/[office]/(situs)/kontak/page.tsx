import type { Metadata } from 'next'
import { visiting } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { officeFacts } from '../_facts/officeFacts.ts'
import { ContactLines } from '../_frame/ContactLines.tsx'
import { FurtherContact } from '../_frame/FurtherContact.tsx'
import { LinkedData } from '../_frame/LinkedData.tsx'
import { NearbyOffices } from '../_frame/NearbyOffices.tsx'
import { NoContact } from '../_frame/NoContact.tsx'
import { OpenNow } from '../_frame/OpenNow.tsx'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'
import { Services } from '../_home/Services.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Kontak',
    description: `Alamat, jam layanan, dan telepon ${office.name}.`,
    alternates: { canonical: urlOf(office, '/kontak') },
  }
}

export default async function ContactPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const matter = await visiting(office.id, db => readFrame(db, office.id))
  const { address, phone, email, hours } = matter.contact
  const known = address.length > 0 || phone || email || hours.length > 0
  const parent = directory().officeById(office.parentId ?? 0)

  return (
    <StandingPage office={office} matter={matter} path="/kontak" here="/kontak" title="Kontak">
      <div className="pt-6 text-18">
        <p className="font-bold">{office.name}</p>
        {known ? (
          <>
            <ContactLines contact={matter.contact} office={office} />
            <FurtherContact contact={matter.contact} />
            <OpenNow contact={matter.contact} office={office} now={new Date()} />
          </>
        ) : (
          <NoContact office={office} />
        )}
      </div>
      {known && parent && (
        <p className="mt-8 border-t border-line pt-5 text-16 text-ink-2">
          Tidak terjawab di sini? Hubungi{' '}
          <a href={urlOf(parent, '/kontak')} className="link">
            {parent.name}
          </a>
          .
        </p>
      )}
      <NearbyOffices office={office} />
      <Services office={office} title="Layanan daring" narrow />
      <LinkedData facts={[officeFacts(office, matter.contact)]} />
    </StandingPage>
  )
}
