import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Plain, sendPlain } from '../front/plain.ts'
import { readTexts } from './multipart.ts'

/** Where telephones send what another app shares; on the device the worker answers (public/sw.js). */
export const incomingPath = '/admin/bagikan'

const largest = 128 * 2 ** 20

/**
 * What was shared while no worker was there, so that it came here: the text is given back to be copied. Nothing is
 * kept, asked or changed, so it matters to nobody whose page sent it; the system's own share sheet names none.
 */
export async function serveIncoming(req: IncomingMessage, res: ServerResponse) {
  if (Number(req.headers['content-length'] ?? Number.POSITIVE_INFINITY) > largest)
    return sendPlain(req, res, 413, { ...words, text: tooLarge })
  const { title = '', text = '', url = '' } = await readTexts(req)
  const quote = [title, text, url].filter(Boolean).join('\n')
  sendPlain(req, res, 200, { ...words, text: quote ? withText : photosOnly, quote })
}

const words: Plain = {
  title: 'Kiriman belum bisa ditata di sini',
  text: '',
  links: [
    { href: '/admin', text: 'Buka ruang kerja' },
    { href: '/admin/berita/baru', text: 'Tulis berita' },
  ],
}
const again = 'Buka ruang kerja sekali di ponsel ini, lalu bagikan lagi: kiriman akan tertata menjadi naskah.'
const photosOnly = `Aplikasi di ponsel ini sedang disiapkan ulang. ${again} Fotonya masih ada di galeri Anda.`
const withText = `Aplikasi di ponsel ini sedang disiapkan ulang. ${again} Teksnya kami kembalikan di bawah, bisa Anda salin; fotonya masih ada di galeri.`
const tooLarge = `Kirimannya terlalu besar untuk sekali jalan. ${again} Fotonya masih ada di galeri Anda.`
