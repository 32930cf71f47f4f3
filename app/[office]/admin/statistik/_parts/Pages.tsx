import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { OfficeRead, TopPage } from '../../../../../lib/statistics/queries.ts'
import { Ranking } from './Ranking.tsx'

const standing: Record<string, string> = {
  '/': 'Beranda',
  '/berita': 'Daftar berita',
  '/pengumuman': 'Daftar pengumuman',
  '/agenda': 'Agenda',
  '/cari': 'Pencarian',
  '/kontak': 'Kontak',
  '/profil': 'Profil',
  '/dokumen': 'Daftar dokumen',
  '/data': 'Daftar data',
  '/galeri': 'Galeri',
}

/** The pages of this office read most, by their titles. */
export const TopPages = ({ pages }: { pages: TopPage[] }) => (
  <Ranking
    title="Halaman paling dibaca"
    none="Belum ada."
    rows={pages.map(({ name, hits, title }) => ({ name, hits, words: title ?? standing[name] }))}
    hrefOf={name => name}
  />
)

/** The offices read most. */
export const OfficesRead = ({ offices }: { offices: OfficeRead[] }) => {
  const addresses = new Map(offices.map(({ id, slug }) => [slug, directory().officeById(id)]))
  return (
    <Ranking
      title="Kantor paling dibaca"
      none="Belum ada."
      rows={offices.map(({ slug, hits, name }) => ({ name: slug, hits, words: name }))}
      hrefOf={slug => {
        const office = addresses.get(slug)
        return office ? urlOf(office, '/') : '/'
      }}
    />
  )
}
