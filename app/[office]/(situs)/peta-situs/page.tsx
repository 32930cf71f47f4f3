import type { Metadata } from 'next'
import { visiting } from '../../../../db/doors.ts'
import { documentTypes } from '../../../../lib/entries/kinds/document.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { listPages, type PageLink } from '../../../../lib/entries/standing.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { menuOf, type Place } from '../_frame/menu.ts'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return { title: 'Peta situs', alternates: { canonical: urlOf(office, '/peta-situs') } }
}

export default async function SiteMapPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { pages, matter } = await visiting(office.id, async db => ({
    pages: await listPages(db, office.id),
    matter: await readFrame(db, office.id),
  }))

  const places = menuOf(office, matter.arrangement)
  const inMenu = new Set(places.flatMap(place => [place, ...(place.children ?? [])]).map(({ href }) => href))
  const others = pages.filter(page => !inMenu.has(page.path))

  return (
    <StandingPage
      office={office}
      matter={matter}
      path="/peta-situs"
      title="Peta situs"
      summary="Semua tempat di situs ini."
    >
      <MenuTree places={places} />
      {others.length > 0 && <Places title="Halaman lain" places={others.map(asPlace)} />}
      <Places
        title="Berita menurut kategori"
        places={[
          { name: 'Berita', href: '/berita?kategori=berita' },
          { name: 'Siaran Pers', href: '/berita?kategori=siaran-pers' },
          { name: 'Artikel', href: '/berita?kategori=artikel' },
          { name: 'Sosialisasi', href: '/berita?kategori=sosialisasi' },
        ]}
      />
      <Places
        title="Dokumen menurut jenis"
        places={Object.entries(documentTypes).map(([type, name]) => ({
          name,
          href: `/dokumen?kategori=${type}`,
        }))}
      />
      <Places
        title="Situs ini"
        places={[
          { name: 'Cari', href: '/cari' },
          { name: 'Informasi publik menurut kelas', href: '/ppid' },
          { name: 'Daftar Informasi Publik', href: '/ppid/daftar-informasi' },
          { name: 'Aksesibilitas', href: '/aksesibilitas' },
          { name: 'Privasi', href: '/privasi' },
          { name: 'Data terbuka', href: '/data-terbuka' },
          { name: 'Berita lewat RSS', href: '/feed.xml' },
          { name: 'Berita lewat JSON Feed', href: '/feed.json' },
          { name: 'Agenda untuk kalender', href: '/agenda.ics' },
        ]}
      />
    </StandingPage>
  )
}

/** The menu with what lies below each place. */
const MenuTree = ({ places }: { places: Place[] }) => (
  <section aria-labelledby="menu" className="pt-8">
    <h2 id="menu" className="text-20">
      Menu
    </h2>
    <ul className="mt-2 md:columns-2 md:gap-x-6">
      {places.map(place => (
        <li key={place.href} className="break-inside-avoid border-b border-line py-1">
          <a href={place.href} className="link block py-2 text-16 font-semibold">
            {place.name}
          </a>
          {place.children && (
            <ul className="pb-2 pl-4">
              {place.children.map(child => (
                <li key={child.href}>
                  <a href={child.href} className="link block py-2 text-16">
                    {child.name}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  </section>
)

const asPlace = (page: PageLink): Place => ({ name: page.title, href: page.path })

const Places = ({ title, places }: { title: string; places: Place[] }) => (
  <section className="pt-8">
    <h2 className="text-20">{title}</h2>
    <ul className="mt-2 grid md:grid-cols-2 md:gap-x-6">
      {places.map(place => (
        <li key={place.href} className="border-b border-line">
          <a href={place.href} className="link block py-2.5 text-16">
            {place.name}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
