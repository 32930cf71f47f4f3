import type { Metadata } from 'next'
import { visiting } from '../../../../db/doors.ts'
import { readFrame } from '../../../../lib/entries/live.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import { formatNumber } from '../../../../lib/numbers.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { openDataRoot, openKinds } from '../../../../lib/opendata/places.ts'
import { countOpen } from '../../../../lib/opendata/queries.ts'
import { type OfficeParams, requireOffice } from '../_frame/requireOffice.ts'
import { StandingPage } from '../_frame/StandingPage.tsx'
import { Example } from './Example.tsx'
import { Parameters } from './Parameters.tsx'
import { Problems } from './Problems.tsx'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Data terbuka',
    description: `Semua yang terbit di situs ${office.name} sebagai JSON, CSV, RSS, dan kalender: tanpa akun, tanpa kunci.`,
    alternates: { canonical: urlOf(office, '/data-terbuka') },
  }
}

export default async function OpenDataPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { matter, counts } = await visiting(office.id, async db => ({
    matter: await readFrame(db, office.id),
    counts: await countOpen(db, office.id),
  }))
  const at = (place: string) => urlOf(office, `${openDataRoot}${place}`)

  return (
    <StandingPage
      office={office}
      matter={matter}
      path="/data-terbuka"
      title="Data terbuka"
      summary={`Semua yang terbit di situs ini boleh dibaca program Anda: sebagai JSON, CSV, RSS, dan kalender. Tanpa akun dan tanpa kunci. Sebutkan ${office.name} sebagai sumbernya.`}
    >
      <div className="tulisan pt-6">
        <h2>Mulai dari sini</h2>
        <p>
          <a href={openDataRoot}>{openDataRoot}</a> memuat daftar isi. Uraian lengkap untuk program (OpenAPI
          3.1) ada di <a href={`${openDataRoot}/openapi.json`}>openapi.json</a>. Alamatnya sama di situs
          setiap kantor; ganti saja nama situsnya.
        </p>
        <Example
          title="Dua puluh lima pengumuman terbaru"
          command={`curl ${at('/pengumuman')}`}
          answer={sample(office.host)}
        />
        <h2>Yang tersedia</h2>
        <div className="tabel">
          <table>
            <thead>
              <tr>
                <th scope="col">Isi</th>
                <th scope="col">Alamat</th>
                <th scope="col">Jumlah</th>
              </tr>
            </thead>
            <tbody>
              {openKinds.map(kind => (
                <tr key={kind}>
                  <th scope="row">{kinds[kind].label}</th>
                  <td>
                    <a href={`${openDataRoot}/${kinds[kind].place}`}>/{kinds[kind].place}</a>
                  </td>
                  <td>{formatNumber(counts.find(row => row.kind === kind)?.total ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          Ada pula <a href={`${openDataRoot}/entri`}>/entri</a> untuk semua jenis sekaligus,{' '}
          <a href={`${openDataRoot}/tahapan`}>/tahapan</a> untuk kalender pemilu,{' '}
          <a href={`${openDataRoot}/satker`}>/satker</a> untuk kantor-kantor lembaga ini, dan{' '}
          <a href={`${openDataRoot}/cari?q=rapat`}>/cari?q=rapat</a>. Satu isi selengkapnya ada di alamat yang
          sama ditambah bagian terakhir alamatnya di situs, misalnya <code>/berita/judul-beritanya</code>.
        </p>
        <h2>Menyaring dan membuka halaman berikutnya</h2>
        <Parameters />
        <p>
          Alamat halaman sebelum dan berikutnya ada di kepala jawaban <code>Link</code>, jadi program tidak
          perlu menghitungnya.
        </p>
        <Example
          title="Siaran pers tahun 2026, sepuluh satu halaman"
          command={`curl '${at('/berita?kategori=siaran-pers&tahun=2026&ukuran=10')}'`}
        />
        <h2>Menyalin berkala</h2>
        <p>
          Mintalah <code>/entri?sejak=</code> dengan saat terakhir Anda menyalin: jawabannya hanya yang terbit
          atau berubah sejak itu. Simpan <code>ETag</code> setiap jawaban dan kirim kembali sebagai{' '}
          <code>If-None-Match</code>; bila belum ada yang berubah, jawabannya 304 tanpa isi. Yang ditarik dari
          situs juga hilang dari sini: alamatnya menjawab 410 beserta alasannya.
        </p>
        <h2>Tabel sebagai CSV</h2>
        <p>
          Setiap tabel di <a href="/data">halaman data</a> dapat diunduh dengan menambahkan <code>.csv</code>{' '}
          di belakang alamatnya. Angkanya tanpa pemisah ribuan, hurufnya UTF-8.
        </p>
        <h2>Berlangganan</h2>
        <ul>
          <li>
            Kabar terbaru: <a href="/feed.xml">RSS</a> atau <a href="/feed.json">JSON Feed</a>. Tambahkan{' '}
            <code>?jenis=pengumuman</code> atau <code>?kategori=siaran-pers</code> untuk sebagian saja.
          </li>
          <li>
            Agenda di kalender Anda: <a href="/agenda.ics">agenda.ics</a>.
          </li>
          <li>
            Semua alamat di situs ini: <a href="/sitemap.xml">sitemap.xml</a>.
          </li>
        </ul>
        <h2>Bila ada yang keliru</h2>
        <Problems />
      </div>
    </StandingPage>
  )
}

const sample = (host: string) => `{
  "data": [
    {
      "jenis": "pengumuman",
      "judul": "Hasil seleksi administrasi",
      "alamat": "https://${host}/pengumuman/hasil-seleksi-administrasi",
      "terbit": "2026-11-20T03:00:00.000Z",
      "rincian": { "nomor": "12/PP.04/2026", "berlaku_sampai": "2026-12-04", … }
    }
  ],
  "halaman": { "nomor": 1, "ukuran": 25, "banyak": 3, "total": 61 }
}`
