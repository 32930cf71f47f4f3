import { formatDateTime } from '../../../../lib/dates.ts'
import type { OfficeContact } from '../../../../lib/offices/contact.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Stalks } from '../../../_ui/Stalks.tsx'
import { Choices } from './Choices.tsx'
import { ContactLines } from './ContactLines.tsx'
import { hasOffices, type Place } from './menu.ts'

type FooterProps = {
  office: Office
  contact: OfficeContact
  changedAt: Date | null
}

/** The end of every page: who we are, where else to go, when something last changed. */
export const Footer = ({ office, contact, changedAt }: FooterProps) => (
  <footer className="mt-18 print:hidden">
    <div className="wide flex justify-end">
      {/* One clump in sight is enough. */}
      <Stalks clump="small" className="h-14 lg:[main:has(.rumpun)~footer_&]:invisible" />
    </div>
    <div className="border-t border-line bg-sunken pt-10 pb-8">
      <div className="wide grid grid-cols-2 gap-x-8 gap-y-8 md:grid-cols-3 lg:grid-cols-12">
        <div className="col-span-2 md:col-span-3 lg:col-span-4">
          <p className="text-20 font-bold">{office.name}</p>
          <ContactLines contact={contact} office={office} />
        </div>
        <Column title="Informasi" places={informationOf(office)} />
        <Column title="Layanan" places={servicesBelow(office)} />
        <Column title="Situs ini" places={ofTheSite} />
      </div>
      <div className="wide">
        <Closing office={office} changedAt={changedAt} />
      </div>
    </div>
  </footer>
)

const informationOf = (office: Office): Place[] => [
  { name: 'Profil kantor', href: '/profil' },
  { name: 'Anggota', href: '/profil/anggota' },
  { name: 'Informasi publik (PPID)', href: '/ppid' },
  { name: 'Dokumen hukum', href: '/dokumen' },
  { name: 'Data', href: '/data' },
  ...(hasOffices(office)
    ? [{ name: 'Daftar kantor', href: '/satker' }]
    : [{ name: 'Kantor tetangga', href: '/kontak#tetangga' }]),
]

const servicesBelow = (office: Office): Place[] => [
  ...directory()
    .standardOf(office)
    .services.map(({ name, address }) => ({ name, href: address })),
  { name: 'Maklumat pelayanan', href: '/layanan/maklumat-pelayanan' },
  { name: 'Pengaduan', href: '/layanan/pengaduan' },
]

const ofTheSite: Place[] = [
  { name: 'Peta situs', href: '/peta-situs' },
  { name: 'Aksesibilitas', href: '/aksesibilitas' },
  { name: 'Privasi', href: '/privasi' },
  { name: 'Data terbuka', href: '/data-terbuka' },
  { name: 'RSS', href: '/feed.xml' },
  { name: 'Kalender', href: '/agenda.ics' },
]

const Column = ({ title, places }: { title: string; places: Place[] }) => (
  <nav aria-label={title} className="lg:col-span-2 lg:not-last:col-span-3">
    <p className="text-16 font-bold">{title}</p>
    <ul className="mt-1">
      {places.map(place => (
        <li key={place.href}>
          <a href={place.href} className="inline-block py-1.5 text-16 hover:text-accent hover:underline">
            {place.name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Closing = ({ office, changedAt }: { office: Office; changedAt: Date | null }) => (
  <div className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-1 border-t border-line pt-5 text-14 text-ink-2">
    {changedAt && <p>Diperbarui {formatDateTime(changedAt, office.zone)}</p>}
    <p className="wrap-anywhere">{office.host}</p>
    <div className="flex flex-wrap gap-x-7 lg:ml-auto">
      <Choices />
    </div>
  </div>
)
