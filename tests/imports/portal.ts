import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Answers = Record<string, RequestListener | string>

/** A small web server for one test; paths with their query, or "*" for all others. */
export async function serve(answers: Answers) {
  const asked: { path: string; at: number; agent: string }[] = []
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    asked.push({ path: request.url!, at: Date.now(), agent: request.headers['user-agent'] ?? '' })
    const answer = answers[request.url!] ?? answers['*']
    if (typeof answer === 'string') return response.setHeader('content-type', 'text/html').end(answer)
    if (answer) return answer(request, response)
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Tidak ada</h1>')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://localhost:${port}`, asked, close }
}

export const to =
  (location: string, status = 302): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { location }).end()

export const sent =
  (type: string, body: string | Buffer, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { 'content-type': type }).end(body)

const menu = ['/', '/blog', '/page/read/visi-misi', '/unduhan']
  .map(href => `<li><a href="${href}">Menu ${href}</a></li>`)
  .join('')

/** A page as such portals make it: tables of menus, a hot list beside, buttons to share, a foot. */
export const portalPage = (title: string, body: string, head = '') => `<!DOCTYPE html>
<html lang="id"><head><title>${title} | KPU Kabupaten Kediri</title>${head}</head><body class="right-sidebar">
<div id="header"><img src="/assets/logo.png" alt="Logo"><ul class="nav navbar">${menu}</ul></div>
<div class="container"><div class="row"><div class="col-md-8">${body}
<div class="share-buttons"><a href="https://www.facebook.com/sharer.php?u=x">Bagikan ke Facebook</a></div>
<div class="berita-terkait"><h4>Berita Terkait</h4><ul><li><a href="/blog/read/1_rapat-pleno">Rapat Pleno</a></li></ul></div>
</div><div class="col-md-4 sidebar"><h4>Terpopuler</h4><p>Ikuti kami di media sosial untuk kabar terbaru setiap hari.</p></div></div></div>
<footer>Hak cipta KPU Kabupaten Kediri. Jalan Pamenang, Kediri.</footer></body></html>`

const paragraphs = (what: string) =>
  Array.from(
    { length: 3 },
    (_, n) =>
      `<p>${what} bagian ${n + 1}: jajaran menyampaikan tahapan kepada masyarakat dengan terbuka dan tertib di aula kantor.</p>`,
  ).join('\n')

export const article = (title: string, what: string, date = 'Sabtu, 13 Januari 2024 10:15 WIB') =>
  portalPage(
    title,
    `<h2>${title}</h2><div class="meta">Diposting oleh <span class="author">Humas</span> pada <span class="tanggal">${date}</span></div>
<img src="/uploads/${what}.jpg" alt="${title}"><div>${paragraphs(what)}</div>`,
  )

const list = (links: string[]) =>
  portalPage(
    'Berita',
    `<h2>Berita</h2>${links.map(href => `<div><a href="${href}">Baca ${href}</a></div>`).join('')}`,
  )

/** A portal in the manner of CodeIgniter, with what is usually wrong with it. */
export const portal: Answers = {
  '/robots.txt': sent('text/plain', 'User-agent: *\nDisallow: /rahasia\nSitemap: /peta.xml.gz'),
  '/': portalPage(
    'Beranda',
    '<h1>Selamat datang</h1><a href="/blog">Semua berita</a> <a href="/blog/read/2_sosialisasi?utm_source=x&PHPSESSID=1">Sosialisasi</a><a href="/rahasia/a">Rahasia</a><a href="http://lain.test/x">Situs lain</a>',
  ),
  '/blog': list(['/blog/read/1_rapat-pleno', '/index.php/blog/read/1_rapat-pleno', '/blog?page=2']),
  '/blog?page=2': list(['/blog/read/3_pengumuman', '/blog/read/99_hilang', '/lama/3']),
  '/blog/read/1_rapat-pleno': article('Rapat Pleno Terbuka', 'Rapat'),
  '/index.php/blog/read/1_rapat-pleno': article('Rapat Pleno Terbuka', 'Rapat'),
  '/blog/read/2_sosialisasi': article('Sosialisasi di Sekolah', 'Sosialisasi', '05/02/2023'),
  '/blog/read/3_pengumuman': article('Pengumuman Badan Adhoc', 'Pengumuman', '2022-12-01 08:00:00'),
  '/lama/3': to('/blog/read/3_pengumuman', 301),
  '/page/read/visi-misi': portalPage(
    'Visi dan Misi',
    `<h2>Visi dan Misi</h2><div>${paragraphs('Visi').replaceAll('<p>', '<p>Kami ')}</div>`,
  ),
  '/unduhan': portalPage(
    'Unduhan',
    '<h2>Unduhan</h2><table><tr><td><a href="/files/SK%20Nomor%201.pdf">SK Nomor 1 Tahun 2023</a></td></tr></table>',
  ),
}
