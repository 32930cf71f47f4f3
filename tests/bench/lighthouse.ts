import lighthouse, { type Flags } from 'lighthouse'
import { chromium } from 'playwright'
import { chromiumPath } from '../e2e/chromium.ts'
import { freePort, type Server } from './server.ts'
import { number, type Row } from './table.ts'

const offices = ['kab-kediri.kpu', 'bogorkab.bawaslu', 'kota-surabaya.kpu', 'jatim.kpu', 'kpu']
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Place = { name: string; url: string; search?: boolean }
export type Judged = {
  name: string
  /** 0 to 100, in the order of `categories`. */
  scores: number[]
  /** Largest paint in milliseconds, layout shift, bytes sent that are not pictures, bytes of the framework's scripts. */
  paint: number
  shift: number
  bytes: number
  framework: number
  /** What was found wanting. */
  faults: string[]
}

/** What Lighthouse says of public pages as a slow phone on a slow 4G line sees them: of all, then of each. */
export async function measureLighthouse(server: Pick<Server, 'port' | 'get'>, full: boolean): Promise<Row[]> {
  const judged = await judge(await placesOf(server, full))
  for (const { name, faults } of judged) if (faults.length) console.error(`  ${name}: ${faults.join(', ')}`)
  const worst = (of: (page: Judged) => number) => judged.reduce((a, b) => (of(b) > of(a) ? b : a))
  const [slowest, heaviest] = [worst(page => page.paint), worst(page => page.bytes)]
  const lowest = categories.map((_, index) => Math.min(...judged.map(page => page.scores[index]!)))
  return [
    {
      name: `Lighthouse, phone, lowest of ${judged.length} pages: speed / access / practice / search engines`,
      value: lowest.join(' / '),
      aim: '≥ 98',
    },
    {
      name: '… largest paint on slow 4G, slowest page',
      value: `${number(slowest.paint / 1000, 2)} s (${slowest.name})`,
      aim: '≤ 1,8 s',
    },
    {
      name: '… sent before photos, heaviest page',
      value: `${number(heaviest.bytes / 1024, 1)} KB (${heaviest.name})`,
      aim: '≤ 60 KB',
    },
    { name: '… layout shift', value: number(Math.max(...judged.map(page => page.shift)), 3), aim: '0' },
    {
      name: "… framework's JavaScript",
      value: `${Math.max(...judged.map(page => page.framework))} B`,
      aim: '0 B',
    },
    ...judged.map(page => ({
      name: `… ${page.name}`,
      value: `${page.scores.join(' / ')}, ${number(page.paint / 1000, 2)} s`,
      aim: '≥ 98',
    })),
  ]
}

/** Home and article of five offices, list and search of two; with `full` all four of all. */
async function placesOf(server: Pick<Server, 'port' | 'get'>, full: boolean): Promise<Place[]> {
  const places = offices.map(async (office, index) => {
    const host = `${office}.localhost`
    const list = (await server.get({ host, path: '/berita' })).body
    const article = /href="(\/berita\/[^"?]+)"/.exec(await unpacked(list))![1]!
    const paths: [string, string][] = [
      ['home', '/'],
      ['article', article],
      ...(full || index < 2
        ? ([
            ['list', '/berita'],
            ['search', '/cari?q=pleno'],
          ] as [string, string][])
        : []),
    ]
    return paths.map(([name, path]) => ({
      name: `${name} of ${office}`,
      url: `http://${host}:${server.port}${path}`,
      search: name === 'search',
    }))
  })
  return (await Promise.all(places)).flat()
}

const unpacked = async (body: Buffer) => (await import('node:zlib')).brotliDecompressSync(body).toString()

export async function judge(places: Place[]): Promise<Judged[]> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  })
  const judged: Judged[] = []
  try {
    for (const place of places) judged.push(await judgeOne(place, port))
  } finally {
    await browser.close()
  }
  return judged
}

async function judgeOne({ name, url, search }: Place, port: number, again = true): Promise<Judged> {
  // Results of a search are kept from search engines on purpose: others would fill them with their own words.
  const skipAudits = search ? ['is-crawlable'] : null
  const flags: Flags = { port, logLevel: 'error', onlyCategories: [...categories], skipAudits }
  const { lhr } = (await lighthouse(url, flags))!
  // A busy machine sometimes gives it no trace to judge: then it says nothing, which is not a bad score.
  if (again && categories.some(category => typeof lhr.categories[category]?.score !== 'number'))
    return judgeOne({ name, url, search }, port, false)
  const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? 0
  const details = lhr.audits['network-requests']!.details as unknown as { items: Sent[] }
  const sum = (items: Sent[]) => items.reduce((bytes, item) => bytes + (item.transferSize ?? 0), 0)
  return {
    name,
    scores: categories.map(category => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    paint: figure('largest-contentful-paint'),
    shift: figure('cumulative-layout-shift'),
    bytes: sum(details.items.filter(item => !/^image\//.test(item.mimeType ?? ''))),
    framework: sum(details.items.filter(item => /\/_next\/.*\.js/.test(item.url))),
    faults: Object.values(lhr.audits)
      .filter(audit => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative')
      .map(audit => `${audit.id} ${audit.displayValue ?? ''}`.trim()),
  }
}

type Sent = { url: string; mimeType?: string; transferSize?: number }
