import { z } from 'zod'
import { levels, officeStates, zones } from '../offices/schema.ts'
import { details, pictureSchema } from './details.ts'
import { openPlaces } from './places.ts'
import { address, day, moment, text } from './words.ts'

// Describes what is sent; whatever is sent is made in shape.ts and of these types.
const entry = {
  id: z.uuid().meta({ description: 'Tetap, juga bila alamatnya berubah.' }),
  jenis: z.enum(openPlaces),
  judul: text('Judul.'),
  ringkasan: text('Ringkasan; boleh kosong.'),
  kategori: z.string().nullable().meta({ description: 'Kategori di dalam jenisnya.' }),
  tag: z.array(z.string()),
  alamat: address('Halamannya di situs.'),
  api: address('Alamat entri ini di data terbuka.'),
  terbit: moment('Saat pertama terbit.'),
  diubah: moment('Saat isinya terakhir berubah.'),
  mulai: moment('Mulai kegiatan atau masa berlaku.').nullable(),
  selesai: moment('Selesai kegiatan.').nullable(),
  berlaku_sampai: moment('Akhir masa berlaku atau jabatan.').nullable(),
  foto: pictureSchema.nullable(),
  contoh: z.boolean().meta({ description: 'Benar bila isinya contoh, bukan informasi resmi.' }),
  rincian: z.union([
    details.article,
    details.announcement,
    details.agenda,
    details.page,
    details.document,
    details.album,
    details.official,
    details.dataset,
  ]),
}

export const listedEntry = z
  .object(entry)
  .meta({ id: 'EntriRingkas', description: 'Satu entri di dalam daftar.' })
export type OpenListed = z.infer<typeof listedEntry>

export const oneEntry = z
  .object({
    ...entry,
    isi: text('Isi lengkap sebagai teks biasa, satu alinea satu baris.'),
    ralat: z.array(z.object({ tanggal: moment('Saat ralat terbit.'), teks: z.string() })),
  })
  .meta({ id: 'Entri', description: 'Satu entri dengan isinya.' })
export type OpenEntry = z.infer<typeof oneEntry>

export const officeSchema = z
  .object({
    slug: z.string().meta({ example: 'kab-kediri' }),
    kode: text('Kode wilayah.'),
    nama: z.string().meta({ example: 'KPU Kabupaten Kediri' }),
    tingkat: z.enum(levels),
    induk: z.string().nullable().meta({ description: 'Slug kantor di atasnya.' }),
    zona: z.enum(zones),
    keadaan: z.enum(officeStates).meta({
      description: 'preparing: disiapkan; live: aktif; frozen: beku; archived: arsip; merged: digabung.',
    }),
    situs: address('Beranda kantor.'),
    api: address('Data terbuka kantor itu sendiri.'),
  })
  .meta({ id: 'Satker' })
export type OpenOffice = z.infer<typeof officeSchema>

export const oneOffice = officeSchema
  .extend({
    kontak: z.object({
      alamat: z.array(z.string()),
      telepon: z.string(),
      surel: z.string(),
      jam: z.array(z.object({ hari: z.string(), waktu: z.string() })),
    }),
  })
  .meta({ id: 'SatkerLengkap' })

export const stageSchema = z
  .object({
    slug: z.string().meta({ example: 'pdpb-2026' }),
    nama: text('Nama tahapan.'),
    program: z.string().nullable().meta({ description: 'Slug pemilu atau tugas tahunan yang memuatnya.' }),
    penjelasan: text('Apa yang dikerjakan.'),
    dasar: text('Peraturan yang menetapkannya.'),
    mulai: day('Hari pertama; null bila belum ditetapkan.').nullable(),
    selesai: day('Hari terakhir; null bila belum ditetapkan.').nullable(),
    keadaan: z
      .enum(['past', 'now', 'next'])
      .meta({ description: 'past: sudah lewat; now: sedang berjalan; next: akan datang.' }),
    rutin: z.boolean().meta({ description: 'Benar bila tugas di antara pemilu, bukan tahapannya.' }),
    setempat: z.boolean().meta({ description: 'Benar bila ditambahkan kantor ini, bukan dari pusat.' }),
    alamat: address('Halamannya di situs.'),
  })
  .meta({ id: 'Tahapan' })

export const foundSchema = z
  .object({
    jenis: z.enum(openPlaces),
    judul: z.string(),
    ringkasan: z.string(),
    cuplikan: text('Potongan teks; yang cocok ada di antara ⟦ dan ⟧.'),
    terbit: moment('Saat pertama terbit.'),
    satker: text('Slug kantornya.'),
    alamat: address('Halamannya di situs.'),
    api: address('Alamatnya di data terbuka kantornya.'),
  })
  .meta({ id: 'Temuan' })

export const pageSchema = z
  .object({
    nomor: z.number().int().min(1),
    ukuran: z.number().int().min(1),
    banyak: z.number().int().min(0).meta({ description: 'Banyaknya halaman.' }),
    total: z.number().int().min(0).meta({ description: 'Banyaknya isi di semua halaman.' }),
  })
  .meta({ id: 'Halaman' })

/** A page of a list. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ data: z.array(item), halaman: pageSchema })

export const problemSchema = z
  .object({
    type: z.string().meta({ example: '/data-terbuka#tidak-ada' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    kesalahan: z.array(z.object({ nama: z.string(), pesan: z.string() })).optional(),
  })
  .meta({ id: 'Masalah', description: 'Apa yang keliru (RFC 9457).' })
