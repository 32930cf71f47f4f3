import { z } from 'zod'
import { columnFormats } from '../entries/kinds/dataset.ts'
import { address, day, text } from './words.ts'

export const pictureSchema = z
  .object({
    alamat: address('Alamat foto, JPEG.'),
    lebar: z.number().int().meta({ description: 'Piksel.' }),
    tinggi: z.number().int().meta({ description: 'Piksel.' }),
    alt: text('Gambaran isi foto bagi yang tidak melihatnya.'),
    keterangan: text('Keterangan foto.'),
    kredit: text('Nama fotografer.'),
  })
  .meta({ id: 'Foto' })

export const fileSchema = z
  .object({
    nama: text('Nama berkas.'),
    alamat: address('Alamat unduhan.'),
    tipe: text('Tipe media, misalnya application/pdf.'),
    ukuran: z.number().int().meta({ description: 'Bita.' }),
  })
  .meta({ id: 'Berkas' })

const relation = z.object({
  teks: text('Nama dokumen.'),
  id: z.uuid().nullable().meta({ description: 'Entri dokumen itu di kantor ini, bila ada.' }),
})

/** What each kind tells besides what all tell. Lists leave out what is long. */
export const details = {
  article: z
    .object({
      tempat: text('Tempat penulisan.'),
      penulis: text('Nama penulis.'),
      editor: text('Nama editor.'),
      fotografer: text('Nama fotografer.'),
    })
    .meta({ id: 'RincianBerita' }),
  announcement: z
    .object({
      nomor: text('Nomor surat.'),
      tanggal: day('Tanggal surat; kosong bila tidak ada.'),
      berlaku_mulai: day('Berlaku mulai; kosong bila tidak ada.'),
      berlaku_sampai: day('Berlaku sampai; kosong bila tidak ada.'),
      tahapan: text('Tahapan pemilu.'),
      berkas: z.array(fileSchema),
    })
    .meta({ id: 'RincianPengumuman' }),
  agenda: z
    .object({
      mulai: day('Waktu mulai di zona kantor; tanpa jam berarti sepanjang hari.'),
      selesai: day('Waktu selesai di zona kantor; kosong bila tidak disebut.'),
      tempat: text('Tempat kegiatan.'),
      penyelenggara: text('Penyelenggara.'),
      dibatalkan: z.boolean().meta({ description: 'Kegiatan ini dibatalkan.' }),
      keterangan_pembatalan: text('Sebab atau pengganti; kosong bila tidak dibatalkan.'),
      kalender: address('Berkas iCalendar kegiatan ini.'),
    })
    .meta({ id: 'RincianAgenda' }),
  page: z
    .object({ induk: z.uuid().nullable().meta({ description: 'Halaman di atasnya.' }) })
    .meta({ id: 'RincianHalaman' }),
  document: z
    .object({
      jenis: text('Jenis dokumen.'),
      nomor: text('Nomor.'),
      tahun: z.number().int(),
      subjek: text('Subjek.'),
      status: z.enum(['berlaku', 'dicabut']),
      tanggal: day('Tanggal penetapan; kosong bila tidak ada.'),
      berkas: fileSchema.nullable(),
      menggantikan: z.array(relation),
      digantikan_oleh: z.array(relation),
    })
    .meta({ id: 'RincianDokumen' }),
  album: z
    .object({
      jenis: z.enum(['foto', 'video', 'infografis']),
      foto: z.array(pictureSchema).optional().meta({ description: 'Hanya bila satu entri diminta.' }),
      video: z
        .array(z.object({ judul: z.string(), alamat: z.url() }))
        .optional()
        .meta({ description: 'Hanya bila satu entri diminta.' }),
    })
    .meta({ id: 'RincianGaleri' }),
  official: z
    .object({
      jabatan: text('Jabatan.'),
      divisi: text('Divisi.'),
      sejak: text('Tahun atau tanggal mulai menjabat.'),
      sampai: text('Tahun atau tanggal akhir jabatan; kosong bila belum.'),
      urutan: z.number().int(),
    })
    .meta({ id: 'RincianPejabat' }),
  dataset: z
    .object({
      sumber: text('Sumber angka.'),
      tahapan: text('Tahapan pemilu.'),
      status: z.enum(['resmi', 'sementara']),
      satuan: text('Yang dihitung, misalnya pemilih.'),
      csv: address('Tabel yang sama sebagai CSV (RFC 4180, UTF-8).'),
      kolom: z.array(
        z.object({ nama: z.string(), bentuk: z.enum(Object.keys(columnFormats) as [string, ...string[]]) }),
      ),
      baris: z
        .array(z.array(z.string()))
        .optional()
        .meta({ description: 'Isi tabel, angka tanpa pemisah ribuan. Hanya bila satu entri diminta.' }),
      berkas: fileSchema.nullable().meta({ description: 'Berkas asli.' }),
    })
    .meta({ id: 'RincianData' }),
}
