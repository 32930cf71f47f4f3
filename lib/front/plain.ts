import { createHash } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { isOpenData } from '../opendata/places.ts'
import { plainHeaders } from './headers.ts'
import { sendProblem } from './problem.ts'

/** What our few pages without Next say. `detail` and `links` are optional. */
export type Plain = {
  /** Stands above the title; without it the status of an error does. */
  above?: string
  title: string
  text: string
  /** Words of the reader's own, given back as they came. */
  quote?: string
  detail?: string
  links?: { href: string; text: string }[]
}

const style = `
:root{color-scheme:light dark;--paper:#FBF9F5;--ink:#1D1A15;--ink-2:#565045;--line:#DED7CA;--accent:#8C1D2F}
@media(prefers-color-scheme:dark){:root{--paper:#171510;--ink:#F3EEE3;--ink-2:#BDB4A3;--line:#3B362D;--accent:#F0A59B}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 "Plus Jakarta Sans",system-ui,sans-serif}
main{max-width:704px;margin:0 auto;padding:72px 16px}
p.code{margin:0 0 8px;color:var(--ink-2);font-size:14px}
h1{margin:0 0 16px;font-size:30px;line-height:1.2;letter-spacing:-.02em;font-weight:700;text-wrap:balance}
p{margin:0 0 16px}
pre{margin:0 0 16px;padding:16px;border:1px solid var(--line);border-radius:8px;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all}
p.detail{color:var(--ink-2);font-size:14px}
ul{list-style:none;margin:32px 0 0;padding:0;border-top:1px solid var(--line)}
li{border-bottom:1px solid var(--line)}
li a{display:block;padding:16px 0;min-height:44px}
a{color:var(--accent);font-weight:600;text-underline-offset:4px}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media(min-width:768px){h1{font-size:40px}main{padding-top:112px}}
`
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`
export const plainSecurity = plainHeaders(styleHash)

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** The HTML of a small page of our own; `status` is shown above its title when it is an error. */
export function plainHtml(status: number, { above, title, text, quote, detail, links = [] }: Plain) {
  const items = links.map(link => `<li><a href="${escaped(link.href)}">${escaped(link.text)}</a></li>`)
  return `<!doctype html><html lang="id"><head><meta charset="utf-8">\
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title>\
<style>${style}</style></head><body><main>${above || status >= 400 ? `<p class="code">${escaped(above ?? String(status))}</p>` : ''}\
<h1>${escaped(title)}</h1><p>${escaped(text)}</p>${quote ? `<pre>${escaped(quote)}</pre>` : ''}${detail ? `<p class="detail">${escaped(detail)}</p>` : ''}\
${items.length ? `<ul>${items.join('')}</ul>` : ''}</main></body></html>`
}

/** The same as the bytes of a whole answer, for who sent no request that could be read. */
export function plainReply(status: number, page: Plain) {
  const body = Buffer.from(plainHtml(status, page))
  const fixed = ['Content-Type', 'text/html; charset=utf-8', 'Connection', 'close']
  const headers = [...fixed, 'Content-Length', String(body.length), ...plainSecurity]
  const lines = headers.flatMap((name, index) => (index % 2 ? [] : [`${name}: ${headers[index + 1]}`]))
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body])
}

/** Answers with a small page of our own. `extra` are further headers, flat. */
export function sendPlain(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  page: Plain,
  extra: string[] = [],
) {
  if (isOpenData((req.url ?? '').split('?', 1)[0]!)) return sendProblem(req, res, status, page, extra)
  const body = Buffer.from(plainHtml(status, page))
  const type = [
    'Content-Type',
    'text/html; charset=utf-8',
    'Content-Language',
    'id',
    'X-Robots-Tag',
    'noindex',
  ]
  const length = ['Cache-Control', 'no-store', 'Content-Length', String(body.length)]
  // A body that was refused is not read either: the connection ends with the answer.
  if (status === 413 || status === 411) extra = [...extra, 'Connection', 'close']
  res.writeHead(status, [...type, ...length, ...plainSecurity, ...extra])
  res.end(req.method === 'HEAD' ? undefined : body)
}

/** The sentences, all in one place. */
export const sentences = {
  unknownHost: {
    title: 'Tidak ada situs di alamat ini',
    text: 'Periksa lagi penulisan alamatnya. Alamat situs satuan kerja tercantum di situs resmi lembaganya.',
  },
  badRequest: {
    title: 'Permintaan ini tidak dapat dibaca',
    text: 'Muat ulang halaman, lalu coba sekali lagi.',
  },
  wrongOrigin: {
    title: 'Formulir ini dikirim dari alamat lain',
    text: 'Demi keamanan, formulir hanya diterima dari halaman situs ini sendiri. Kembali ke halaman formulir, muat ulang, lalu kirim lagi.',
  },
  wrongMethod: { title: 'Cara meminta ini tidak dilayani', text: 'Buka alamat ini seperti halaman biasa.' },
  lengthRequired: {
    title: 'Ukuran kiriman tidak disebutkan',
    text: 'Kirim lagi lewat peramban, atau sebutkan Content-Length.',
  },
  tooLarge: {
    title: 'Kiriman ini terlalu besar',
    text: 'Perkecil berkas atau kirim satu per satu. Kembali ke halaman sebelumnya: tulisan Anda masih ada di sana.',
  },
  longHead: {
    title: 'Permintaan ini terlalu panjang',
    text: 'Singkat alamatnya, atau hapus kuki situs ini di peramban Anda, lalu coba lagi.',
  },
  missingPicture: {
    title: 'Foto ini tidak ada di sini',
    text: 'Mungkin fotonya ditarik bersama beritanya, atau alamatnya salah ketik.',
  },
  wrongParameters: {
    title: 'Ada parameter yang tidak terbaca',
    text: 'Perbaiki yang disebut di "kesalahan". Nilai yang bisa dipakai ada di /data-terbuka.',
  },
  longUrl: { title: 'Alamat ini terlalu panjang', text: 'Singkat kata pencarian Anda, lalu coba lagi.' },
  tooMany: {
    title: 'Terlalu banyak alamat yang tidak ada',
    text: 'Dari jaringan Anda banyak dibuka alamat yang tidak ada di situs ini. Tunggu sebentar, lalu coba lagi, atau mulai dari beranda.',
  },
  tooManySearches: {
    title: 'Pencarian dari jaringan Anda sedang ramai',
    text: 'Tunggu sebentar, lalu cari lagi.',
  },
  failed: {
    title: 'Halaman ini sedang tidak dapat dibuka',
    text: 'Kami sedang mengalami gangguan. Halaman lain mungkin tetap terbuka. Muat ulang dalam setengah menit.',
  },
  busy: {
    title: 'Situs ini sedang ramai',
    text: 'Banyak orang membuka halaman ini sekaligus. Coba lagi sebentar.',
  },
  missing: {
    title: 'Halaman ini tidak kami temukan',
    text: 'Mungkin alamatnya berubah. Mulai dari beranda.',
  },
  withdrawn: { title: 'Halaman ini sudah ditarik', text: 'Isinya tidak lagi kami tayangkan.' },
  outdatedForm: {
    title: 'Halaman formulir ini sudah diperbarui',
    text: 'Kembali ke halaman sebelumnya dan salin tulisan Anda. Lalu muat ulang halaman itu, tempel, dan kirim lagi.',
  },
} satisfies Record<string, Plain>
