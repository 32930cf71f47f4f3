import { officialsOf } from '../officials.ts'
import { type Block, bullets, heading } from '../rich.ts'
import type { SampleOffice } from '../types.ts'

export function visionOf(office: SampleOffice, kantor: string): Block[] {
  const organises = office.institution === 'kpu'
  return [
    heading('Visi'),
    organises
      ? 'Menjadi penyelenggara pemilihan umum yang mandiri, profesional, dan berintegritas, sehingga setiap suara dihormati.'
      : 'Menjadi lembaga pengawas pemilihan umum yang tepercaya, dekat dengan warga, dan teguh pada aturan.',
    heading('Misi'),
    bullets(
      organises
        ? [
            'menyelenggarakan pemilihan yang langsung, umum, bebas, rahasia, jujur, dan adil;',
            'merawat data pemilih agar mutakhir, menyeluruh, dan dapat diperiksa;',
            'memberi pelayanan yang setara kepada peserta dan pemilih, termasuk penyandang disabilitas;',
            'memperluas pendidikan pemilih dan keterbukaan informasi;',
            'mengelola anggaran dan barang milik negara secara bertanggung jawab.',
          ]
        : [
            'mendahulukan pencegahan dalam setiap pengawasan;',
            'menangani pelanggaran dan menyelesaikan sengketa secara cepat, sederhana, dan terbuka;',
            'menumbuhkan pengawasan partisipatif bersama warga;',
            'menjaga kemandirian dan sikap tidak memihak;',
            'mengelola lembaga dengan bersih dan dapat diperiksa.',
          ],
    ),
    `Visi dan misi ini menjadi pegangan seluruh anggota dan pegawai ${kantor} dalam bekerja sehari-hari.`,
  ]
}

export function structureOf(office: SampleOffice, kantor: string): Block[] {
  const officials = officialsOf(office)
  return [
    `${kantor} dipimpin ${officials.length === 7 ? 'tujuh' : 'lima'} anggota, seorang di antaranya menjadi ketua. Keputusan tertinggi diambil dalam rapat pleno. Setiap anggota membidangi satu divisi.`,
    'Anggota menjabat lima tahun. Riwayat singkat setiap orang dapat dilihat pada [halaman anggota](/profil/anggota).',
    'Dalam pekerjaan administrasi dan teknis, anggota didukung [sekretariat](/profil/sekretariat).',
  ]
}

export function secretariatOf(office: SampleOffice, kantor: string): Block[] {
  const general = office.level === 'pusat'
  const parts =
    office.institution === 'kpu'
      ? [
          'keuangan, umum, dan logistik;',
          'teknis penyelenggaraan pemilu, partisipasi, dan hubungan masyarakat;',
          'perencanaan, data, dan informasi;',
          'hukum dan sumber daya manusia.',
        ]
      : [
          'administrasi, perencanaan, dan keuangan;',
          'pengawasan pemilu dan hubungan masyarakat;',
          'penanganan pelanggaran dan penyelesaian sengketa;',
          'hukum, data, dan informasi.',
        ]
  return [
    `${general ? 'Sekretariat jenderal dipimpin seorang sekretaris jenderal' : `Sekretariat ${kantor} dipimpin seorang ${office.level === 'provinsi' || office.institution === 'kpu' ? 'sekretaris' : 'kepala atau koordinator sekretariat'}`} dan memberi dukungan administratif serta teknis kepada anggota.`,
    heading('Bagian pekerjaan'),
    bullets(parts),
    'Pegawai sekretariat melayani warga pada jam kerja. Alamat, nomor telepon, dan jam layanan ada di [halaman kontak](/kontak).',
  ]
}

/** The whole of an office's profile in a few lines, above the pages that say more. */
export function profileOf(office: SampleOffice, kantor: string, wilayah: string): Block[] {
  const organises = office.institution === 'kpu'
  return [
    organises
      ? `${kantor} menyelenggarakan pemilihan umum dan pemilihan kepala daerah di ${wilayah}. Di luar tahapan, kami merawat data pemilih, barang, dan arsip, serta memberi pendidikan pemilih.`
      : `${kantor} mengawasi penyelenggaraan pemilihan umum dan pemilihan kepala daerah di ${wilayah}. Di luar tahapan, kami mengawasi data pemilih, mencegah pelanggaran, dan mendampingi warga yang ingin ikut mengawasi.`,
    'Kami bekerja berdasarkan Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum, dengan asas mandiri, jujur, adil, berkepastian hukum, tertib, terbuka, proporsional, profesional, akuntabel, efektif, dan efisien.',
  ]
}
