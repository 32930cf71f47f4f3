import type { Matter } from './matter.ts'
import type { NoticeKind } from './schema.ts'
import type { Message } from './words.ts'

export type MediaNotice = Extract<NoticeKind, 'exchange' | 'exchanged' | 'decided' | 'exposed'>

const kinds: NoticeKind[] = ['exchange', 'exchanged', 'decided', 'exposed']
export const isAboutMedia = (kind: NoticeKind): kind is MediaNotice => kinds.includes(kind)

/** What is written when a picture or file of the site is to be replaced, was, or shows what it should not. */
export function mediaMessage(
  kind: MediaNotice,
  { actorName, officeName, detail }: Matter,
  above: boolean,
): Message {
  const { id = '', name = '', replacement = '', accepted, told } = detail.medium ?? {}
  const desk = above ? 'pembinaan' : 'persetujuan'
  const compare = { button: 'Bandingkan dan putuskan', path: `/admin/${desk}/media/${replacement}` }
  const messages: Record<MediaNotice, Message> = {
    exchange: {
      ...compare,
      subject: `Penggantian media menunggu persetujuan: ${name}`,
      paragraphs: [
        `${actorName}${above ? ` di ${officeName}` : ''} mengajukan pengganti untuk “${name}”, yang tampil di situs.`,
        'Yang semula tetap tampil sampai Anda menyetujui.',
      ],
      quote: detail.reason,
      task: 'Satu penggantian media menunggu persetujuan Anda',
    },
    exchanged: {
      ...compare,
      subject: `Perlu ditinjau dalam 24 jam: media ${name} diganti`,
      paragraphs: [
        `${officeName} bekerja sendiri dan sudah mengganti “${name}” di situsnya.`,
        'Tinjau dalam 24 jam: biarkan tayang, atau kembalikan yang semula.',
      ],
      quote: detail.reason,
      task: 'Satu penggantian media perlu ditinjau',
    },
    decided: {
      subject: accepted ? `Sudah diganti: ${name}` : `Penggantian tidak disetujui: ${name}`,
      paragraphs: [
        accepted
          ? `${actorName} menyetujui penggantian “${name}”. Semua halaman yang memakainya menampilkan yang baru.`
          : `${actorName} tidak menyetujui penggantian “${name}”. Yang semula tetap tampil di situs.`,
      ],
      button: 'Lihat medianya',
      path: `/admin/media/${id}`,
      task: 'Penggantian media Anda sudah diputuskan',
    },
    exposed: {
      subject: `Data pribadi ditemukan di berkas yang tayang: ${name}`,
      paragraphs: [
        `Berkas “${name}” di situs ${officeName} baru selesai dibaca dan memuat ${told}.`,
        'Ganti dengan berkas yang sudah disamarkan, tarik halamannya, atau tulis alasan memuatnya.',
      ],
      button: above ? 'Buka pembinaan' : 'Periksa berkasnya',
      path: above ? '/admin/pembinaan' : `/admin/media/${id}`,
      task: 'Satu berkas yang tayang perlu diperiksa',
    },
  }
  return messages[kind]
}
