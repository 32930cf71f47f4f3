import { startingPages } from '../entries/standard-pages.ts'
import { startingMenu } from '../menus/standard.ts'
import { shared } from '../shared.ts'
import type { Service, Standard, StandardBlock } from './schema.ts'

const complaint: Service = {
  key: 'lapor',
  name: 'SP4N-LAPOR!',
  purpose: 'Sampaikan keluhan atas layanan',
  address: 'https://www.lapor.go.id/',
  icon: 'complaint',
  fallback: 'Sampaikan keluhan Anda ke kantor kami dahulu, dengan surat, telepon, atau datang langsung.',
}
const voter: Service = {
  key: 'cek-dpt',
  name: 'Cek DPT',
  purpose: 'Periksa apakah Anda terdaftar',
  address: 'https://cekdptonline.kpu.go.id/',
  icon: 'voter',
  fallback: 'Tanyakan nama Anda ke kantor KPU kabupaten atau kota, dengan membawa KTP elektronik.',
}
const law = (purpose: string, address: string): Service => ({
  key: 'jdih',
  name: 'JDIH',
  purpose,
  address,
  icon: 'law',
  fallback: 'Keputusan kantor ini ada di halaman Dokumen.',
})
const violation: Service = {
  key: 'sigaplapor',
  name: 'SigapLapor',
  // Perbawaslu 7/2022: a report of a violation has its own form and a limit of seven days.
  purpose: 'Laporkan dugaan pelanggaran, paling lama 7 hari sejak diketahui',
  address: 'https://sigaplapor.bawaslu.go.id/',
  icon: 'violation',
  fallback: 'Laporan tetap bisa disampaikan langsung di kantor Bawaslu. Batas 7 hari terus berjalan.',
}

const services: Record<string, Service[]> = {
  kpu: [voter, law('Keputusan dan peraturan KPU', 'https://jdih.kpu.go.id/'), complaint],
  bawaslu: [
    violation,
    law('Peraturan dan keputusan', 'https://jdih.bawaslu.go.id/'),
    complaint,
    { ...voter, purpose: 'Periksa nama Anda di daftar pemilih KPU' },
  ],
}

const blocks: StandardBlock[] = (
  ['stage', 'headline', 'latest', 'announcements', 'agenda', 'gallery', 'shortcuts', 'people'] as const
).map(block => ({ block, leave: 'may' }))

/** What every institution starts with, until its centre rolls out a version of its own. */
export const startingStandard = (institution: string): Standard => {
  const known = shared('standards', () => new Map<string, Standard>())
  const found = known.get(institution) ?? {
    menu: startingMenu(institution),
    services: services[institution] ?? [complaint],
    blocks,
    pages: startingPages(institution),
    categories: [
      { key: 'berita', name: 'Berita', offered: true },
      { key: 'siaran-pers', name: 'Siaran Pers', offered: true },
      { key: 'artikel', name: 'Artikel', offered: true },
      { key: 'sosialisasi', name: 'Sosialisasi', offered: true },
    ],
  }
  known.set(institution, found)
  return found
}

/** Where anyone looks up whether they are a registered voter. */
export const voterCheck = voter.address
