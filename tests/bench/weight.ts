import type { Address, Server } from './server.ts'
import { number, type Row } from './table.ts'

/** What the first visit of an article transfers, by what it is, and how much of it is the framework's JavaScript. */
export async function measureWeight(server: Server): Promise<Row[]> {
  const [article] = await server.addresses(1)
  const { body, headers } = await server.get(article!)
  const { brotliDecompressSync } = await import('node:zlib')
  const html = (headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString()
  const size = async (pattern: RegExp) =>
    (await Promise.all(found(html, pattern).map(path => fetched(server, article!, path)))).reduce(
      (a, b) => a + b,
      0,
    )
  const styles = await size(/<link[^>]+rel="stylesheet"[^>]*>/g)
  const own = await size(/<script[^>]+src="\/situs[^>]*>/g)
  const framework = await size(/<script[^>]+src="\/_next[^>]*>/g)
  const font = await size(/<link[^>]+as="font"[^>]*>/g)
  const kilo = (bytes: number) => `${number(bytes / 1024, 1)} KB`
  return [
    {
      name: 'article, first visit: HTML + styles + script',
      value: kilo(body.length + styles + own + framework),
      aim: '≤ 15 KB',
    },
    { name: '… of it HTML / styles / our script', value: [body.length, styles, own].map(kilo).join(' / ') },
    { name: 'font, once', value: kilo(font), aim: '≤ 28 KB' },
    { name: "framework's JavaScript", value: `${framework} B`, aim: '0 B' },
  ]
}

const found = (html: string, pattern: RegExp) =>
  (html.match(pattern) ?? []).flatMap(tag => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? [])

const fetched = async (server: Server, { host }: Address, path: string) =>
  (await server.get({ host, path })).body.length
