import { formatMoment } from '../dates.ts'
import { linkKinds, linkMark } from '../login/link-kinds.ts'
import { type Role, roles } from '../permissions.ts'
import type { Matter } from './matter.ts'
import { type AccountNotice, accountKinds, type NoticeKind } from './schema.ts'
import type { Message } from './words.ts'

export const isAboutAccount = (kind: NoticeKind): kind is AccountNotice =>
  (accountKinds as readonly string[]).includes(kind)

const rolesIn = (names: string[] = []) => names.map(name => roles[name as Role] ?? name).join(', ')
const signIn = { button: 'Masuk ke ruang kerja', path: '/admin' }
const own = { button: 'Buka akun saya', path: '/admin/akun' }
const people = { button: 'Buka daftar orang', path: '/admin/orang' }
const throughLink = (kind: keyof typeof linkKinds) => `${linkKinds[kind].place}/${linkMark}`
const single =
  'Surel ini dikirim otomatis. Tautannya untuk Anda sendiri dan hanya bisa dipakai sekali; jangan teruskan kepada siapa pun. Petugas kami tidak pernah menanyakan tautan atau sandi.'

/** What is written about an account to its person, or to those who look after the people of its office. */
export function accountMessage(kind: AccountNotice, matter: Matter): Message {
  const { officeName, actorName, zone, detail } = matter
  const { roles: given, name = '', device = '', address = '', change = '', at, days, link } = detail.account!
  const when = at ? formatMoment(new Date(at), zone) : ''
  const messages: Record<AccountNotice, Message> = {
    invited: {
      subject: `Undangan bekerja di situs ${officeName}`,
      paragraphs: [
        `${actorName} mengundang Anda bekerja di situs ${officeName} sebagai: ${rolesIn(given)}.`,
        'Buka tautan ini untuk memilih sandi dan memasang faktor kedua. Tautan berlaku tujuh hari dan hanya bisa dipakai sekali.',
      ],
      button: 'Terima undangan',
      path: throughLink('invite'),
      task: 'Anda diundang bekerja di sebuah situs',
      farewell: single,
      link,
    },
    joined: {
      ...signIn,
      subject: `Anda kini bekerja di situs ${officeName}`,
      paragraphs: [
        `${actorName} menambahkan Anda di situs ${officeName} sebagai: ${rolesIn(given)}.`,
        'Masuk dengan surel dan sandi yang sudah Anda pakai.',
      ],
      task: 'Peran Anda bertambah',
    },
    reset: {
      subject: 'Buat sandi baru',
      paragraphs: [
        `Seseorang meminta sandi baru untuk akun Anda di situs ${officeName}. Bila itu Anda, buka tautan ini dalam 30 menit. Siapkan juga faktor kedua Anda: tanpa itu, sandi tidak berubah.`,
        'Bila bukan Anda, abaikan surel ini. Sandi Anda tetap yang lama.',
      ],
      button: 'Buat sandi baru',
      path: throughLink('reset'),
      task: 'Permintaan sandi baru',
      farewell: single,
      link,
    },
    passphrase: {
      ...own,
      subject: 'Sandi Anda sudah berubah',
      paragraphs: [
        `Sandi akun Anda di situs ${officeName} diganti ${when}${address ? ` dari alamat ${address}` : ''}. Semua sesi yang lain sudah diakhiri.`,
        'Bila bukan Anda yang menggantinya, segera hubungi kantor provinsi Anda lewat telepon: minta semua sesi diakhiri dan faktor kedua diatur ulang.',
      ],
      task: 'Sandi Anda sudah berubah',
    },
    device: {
      subject: 'Masuk dari perangkat yang belum dikenal',
      paragraphs: [
        `Akun Anda dipakai masuk di situs ${officeName} dari perangkat yang belum dikenal.`,
        `Waktu: ${when}. Perangkat: ${device}. Alamat internet: ${address}.`,
        'Bila itu Anda, tidak ada yang perlu dilakukan. Bila bukan, buka tautan ini: semua sesi diakhiri setelah Anda menegaskannya, lalu ganti sandi Anda.',
      ],
      button: 'Bukan saya',
      path: throughLink('stranger'),
      task: 'Akun Anda dipakai dari perangkat baru',
      farewell: single,
      link,
    },
    factors: {
      subject: 'Faktor kedua Anda diatur ulang',
      paragraphs: [
        `${actorName} mengatur ulang faktor kedua akun Anda di situs ${officeName} setelah menelepon Anda. Semua sesi Anda sudah diakhiri.`,
        'Buka tautan ini dalam 24 jam, masukkan kode yang dibacakan kepada Anda lewat telepon, lalu pasang faktor kedua yang baru. Bila Anda tidak pernah ditelepon, jangan buka tautan ini dan segera hubungi kantor provinsi.',
      ],
      button: 'Pasang faktor kedua',
      path: throughLink('renew'),
      task: 'Faktor kedua Anda diatur ulang',
      farewell: single,
      link,
    },
    factorsTold: {
      ...people,
      subject: `Faktor kedua ${name} diatur ulang`,
      paragraphs: [
        `${actorName} mengatur ulang faktor kedua ${name} di ${officeName}.`,
        'Bila Anda tahu ini tidak diminta, hubungi kantor provinsi sekarang juga.',
      ],
      quote: detail.note,
      task: 'Faktor kedua seorang rekan diatur ulang',
    },
    secured: {
      ...own,
      subject: 'Cara masuk akun Anda berubah',
      paragraphs: [
        `${change}, ${when}${address ? `, dari alamat ${address}` : ''}, untuk akun Anda di situs ${officeName}.`,
        'Bila itu Anda, tidak ada yang perlu dilakukan. Bila bukan, segera keluarkan semua perangkat lain di “Akun saya”, ganti sandi Anda, dan hubungi kantor provinsi Anda.',
      ],
      task: 'Cara masuk akun Anda berubah',
    },
    suspension: {
      ...signIn,
      subject: `Akun Anda ${days} hari lagi tidak bisa menulis`,
      paragraphs: [
        `Anda sudah lama tidak masuk ke situs ${officeName}. Bila dalam ${days} hari Anda belum masuk, akun Anda tidak bisa menulis sampai admin kantor mengaktifkannya lagi.`,
        'Akun yang lama tidak dipakai paling mudah disalahgunakan. Masuk sekali saja sudah cukup.',
      ],
      task: 'Akun Anda lama tidak dipakai',
    },
    suspended: {
      ...signIn,
      subject: 'Akun Anda kini hanya bisa membaca',
      paragraphs: [
        `Sudah 60 hari Anda tidak masuk ke situs ${officeName}, jadi akun Anda kini hanya bisa membaca.`,
        'Minta admin kantor Anda mengaktifkannya lagi; cukup satu langkah.',
      ],
      task: 'Akun Anda kini hanya bisa membaca',
    },
    handedOver: {
      ...signIn,
      subject: `Pekerjaan ${name} kini pada Anda`,
      paragraphs: [
        `${actorName} menyerahkan pekerjaan ${name} di situs ${officeName} kepada Anda.`,
        'Naskah yang belum terbit ada di daftar Anda.',
      ],
      quote: detail.note,
      task: 'Pekerjaan seorang rekan kini pada Anda',
    },
  }
  return messages[kind]
}
