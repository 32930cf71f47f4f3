import { describe, expect, test } from 'vitest'
import type { Asked, Looked } from '../lib/old-addresses/find.ts'
import { hosts, kediri, open, sendHtml, smallDirectory } from './front-door.ts'

const answers: Record<string, Looked['answer']> = {
  '/?p=12': { which: { host: '', address: '/?p=12' }, kind: 'moved', to: '/berita/pindah' },
  '/2020/01/pindah.html': { kind: 'moved', to: '/berita/pindah' },
  '/berita/lama': { which: { host: '', address: '/berita/lama' }, kind: 'moved', to: '/berita/baru' },
  '/blog/judi': { kind: 'gone', reason: 'Tautan judi.' },
  '/node/7': { kind: 'waiting' },
}
const site = (asked: Asked[] = []) =>
  open(
    (req, res) => (req.url === '/' ? sendHtml(res, 'beranda') : sendHtml(res, '<template></template>', 404)),
    {
      oldAddresses: {
        has: async () => true,
        find: async (_office, ask) => {
          asked.push(ask)
          return { answer: answers[ask.address], live: ask.path === '/' }
        },
      },
    },
  )

describe('an old address of an office', () => {
  test('by its number on the front page leads to the entry, the front page stays', async () => {
    const { ask } = await site()
    expect((await ask('/')).text).toContain('beranda')
    const led = await ask('/?p=12&utm_source=wa')
    expect([led.status, led.headers.location]).toEqual([301, '/berita/pindah'])
    expect((await ask('/?p=13')).text).toContain('beranda')
    expect((await ask('/')).text).toContain('beranda')
  })

  test('by its shape is known without a render, and then from memory', async () => {
    const asked: Asked[] = []
    const { ask, rendered } = await site(asked)
    for (let times = 0; times < 3; times++)
      expect((await ask('/2020/01/pindah.html')).headers.location).toBe('/berita/pindah')
    expect([rendered, asked.length]).toEqual([[], 1])
  })

  test('with a slash at its end leads straight there too', async () => {
    const { ask } = await site()
    for (const path of ['/2020/01/pindah.html/', '/berita/lama/']) expect((await ask(path)).status).toBe(301)
    expect((await ask('/kontak/')).status).toBe(308)
  })

  test('like one of ours is asked for only when nothing is there', async () => {
    const { ask, rendered } = await site()
    const replies = [await ask('/berita/lama'), await ask('/berita/lama')]
    expect(replies.map(({ headers }) => headers.location)).toEqual(['/berita/baru', '/berita/baru'])
    expect(rendered).toEqual(['/berita/lama'])
  })

  test('that is gone says why, and one that is not live yet says that', async () => {
    const { ask } = await site()
    const gone = await ask('/blog/judi')
    expect([gone.status, gone.text]).toEqual([410, expect.stringContaining('Tautan+judi.&lama=gone')])
    const waiting = await ask('/node/7')
    expect([waiting.status, waiting.text]).toEqual([404, expect.stringContaining('lama=waiting')])
  })

  test('leads elsewhere as soon as the generation says so', async () => {
    const { ask, directory } = await site()
    await ask('/blog/lain')
    answers['/blog/lain'] = { kind: 'moved', to: '/berita/lain' }
    expect((await ask('/blog/lain')).status).toBe(404)
    directory.raiseGeneration(kediri, 2)
    expect((await ask('/blog/lain')).headers.location).toBe('/berita/lain')
  })

  test('at an old name leads straight to its end, others below the prefix as before', async () => {
    const { ask } = await site()
    const at = (path: string) => ask(path, { host: 'ppid.kab-kediri.kpu.localhost:3000' })
    expect((await at('/?p=12')).headers.location).toBe(`http://${hosts.kediri}:3000/berita/pindah`)
    expect((await at('/?p=99')).headers.location).toBe(`http://${hosts.kediri}:3000/ppid?p=99`)
    expect((await at('/blog/judi')).status).toBe(410)
  })

  test('is counted, and so is one that leads nowhere, but not what scanners ask', async () => {
    const { ask, front } = await site()
    const counted: string[] = []
    const missed: string[] = []
    front.oldHits.count = (_, name) => counted.push(name)
    front.misses.count = (_, name) => missed.push(name)
    for (const path of ['/berita/lama', '/berita/lama', '/?p=12']) await ask(path)
    await ask('/blog/read/5_hilang')
    await ask('/berita/salah', { headers: { referer: 'https://contoh.id/' } })
    for (const path of ['/wp-login.php', '/.env', '/berita/tebak', '/blog/judi']) await ask(path)
    expect(counted).toEqual([' /berita/lama', ' /berita/lama', ' /?p=12'])
    expect(missed.map(name => name.split(' ')[1])).toEqual(['/blog/read/5_hilang', '/berita/salah'])
  })
})

test('an office that never had another site is asked once', async () => {
  let asked = 0
  const { ask } = await open((_req, res) => sendHtml(res, '<template></template>', 404), {
    directory: () => directory,
    oldAddresses: {
      has: async () => {
        asked++
        return false
      },
      find: async () => expect.unreachable(),
    },
  })
  for (const path of ['/blog/a', '/blog/b', '/?p=1']) await ask(path)
  expect(asked).toBe(1)
})
const directory = smallDirectory()
