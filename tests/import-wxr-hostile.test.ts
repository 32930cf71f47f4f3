import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { wxr } from '../lib/imports/readers/wxr.ts'
import { itemsIn, readAll, sourceOf, unreadableIn, weigh } from './files/reading.ts'
import { makeWxr, wxrItem, wxrOf } from './files/wxr.ts'

const refusal = async (content: string | Buffer) => {
  const error = await readAll(wxr, sourceOf(content)).catch(error => error)
  return { name: error.name, line: error.line, message: error.message }
}
const whole = wxrOf(wxrItem({ id: 1 }) + wxrItem({ id: 2 }) + wxrItem({ id: 3 }))
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length

describe('what is refused as a whole, by its name', () => {
  test('an entity that reads a file of the server', async () => {
    const xxe = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<rss'
    expect(await refusal(whole.replace('<rss', xxe))).toMatchObject({ name: 'doctype', line: 4 })
  })

  test('a billion laughs', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
    const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "ha">${laughs.join('')}]><lolz>&l9;</lolz>`
    expect((await refusal(bomb)).name).toBe('doctype')
  })

  test('a DOCTYPE among the items', async () => {
    const late = whole.replace('<item>', '<!DOCTYPE a [<!ENTITY b "c">]><item>')
    expect((await refusal(late)).name).toBe('doctype')
  })

  test('a file that was cut off, with the line', async () => {
    const cut = whole.slice(0, whole.lastIndexOf('<wp:status>'))
    expect(await refusal(cut)).toMatchObject({ name: 'cutOff', line: cut.split('\n').length })
  })

  test.each([
    ['empty', ''],
    ['html', '<!DOCTYPE html><html><form><input type="password"></form></html>'],
    ['zip', Buffer.from('504b030414000000080000000000', 'hex')],
    ['sql', '-- phpMyAdmin SQL Dump\nCREATE TABLE `wp_posts` (`ID` bigint);'],
    ['rss', '<?xml version="1.0"?><rss version="2.0"><channel><item><title>A</title></item></channel></rss>'],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>'],
    ['json', '{"posts": []}'],
    ['unknown', 'Halo.'],
  ])('what is something else: %s', async (name, content) => {
    expect((await refusal(content)).name).toBe(name)
  })

  test('several sites of a network in one file', async () => {
    const two = whole.replace(
      '</channel>',
      '<wp:base_blog_url>http://lain.go.id</wp:base_blog_url></channel>',
    )
    expect((await refusal(two)).name).toBe('network')
  })

  test('several exports put together', async () => {
    expect((await refusal(whole + whole)).name).toBe('several')
  })

  test('a version from the future', async () => {
    expect((await refusal(whole.replace('wxr_version>1.2', 'wxr_version>2.0'))).name).toBe('version')
  })
})

describe('one bad item is named and the rest goes on', () => {
  const keys = async (middle: string) => {
    const readings = await readAll(wxr, sourceOf(wxrOf(wxrItem({ id: 1 }) + middle + wxrItem({ id: 3 }))))
    return { keys: itemsIn(readings).map(({ key }) => key), unreadable: unreadableIn(readings) }
  }
  const bad = (wrong: string) =>
    wxrItem({ id: 2, title: 'Yang rusak' }).replace('<wp:post_id>', `${wrong}<wp:post_id>`)

  test.each([
    ['a tag that is not closed', '<b>'],
    ['a closing tag of nothing', '</script>'],
    ['broken markup', '<a b c="<">'],
    ['levels without end', '<d>'.repeat(5000)],
    ['parts without end', '<d/>'.repeat(60_000)],
  ])('%s', async (_, wrong) => {
    const { keys: read, unreadable } = await keys(bad(wrong))
    expect(read).toEqual(['post:1', 'post:3'])
    expect(unreadable).toMatchObject([{ title: 'Yang rusak', at: { item: 2, line: 44 } }])
  })

  test('ampersands and angles without end', async () => {
    const { keys: read, unreadable } = await keys(bad('<< '.repeat(20_000)))
    expect([read, unreadable.length]).toEqual([['post:1', 'post:3'], 1])
  })

  test('the same wherever the file is cut into pieces', async () => {
    const wrongs = ['<b>', '</script>', '<a b c="<">', '<d>'.repeat(200), '']
    const mixed = wrongs.map((wrong, id) =>
      wxrItem({ id: id + 10, title: `T${id}` }).replace('<wp:post_id>', `${wrong}<wp:post_id>`),
    )
    const text = Buffer.from(wxrOf(mixed.join('').repeat(5)))
    const whole = await readAll(wxr, sourceOf(text))
    const byFew = () =>
      Readable.from(
        Array.from({ length: Math.ceil(text.length / 7) }, (_, n) => text.subarray(n * 7, n * 7 + 7)),
      )
    expect(await readAll(wxr, sourceOf(byFew))).toEqual(whole)
    expect([itemsIn(whole).length, unreadableIn(whole).length]).toEqual([5, 20])
  })

  test('ten thousand times', async () => {
    const text = wxrOf('<item><title>A</title></b></item>\n'.repeat(10_000) + wxrItem({ id: 1 }))
    const readings = await readAll(wxr, sourceOf(text))
    expect(unreadableIn(readings)).toHaveLength(10_000)
    expect(itemsIn(readings)).toMatchObject([{ key: 'post:1', at: { line: lineOf(text, 'Tulisan 1') - 1 } }])
  })

  test('no number of its own', async () => {
    const { keys: read, unreadable } = await keys(bad('').replace('<wp:post_id>2</wp:post_id>', ''))
    expect([read.length, unreadable.length]).toEqual([2, 1])
  })

  test('lines are counted on after it', async () => {
    const text = wxrOf(bad('\n\n</script>\n') + wxrItem({ id: 3, title: 'Sesudahnya' }))
    const [after] = itemsIn(await readAll(wxr, sourceOf(text)))
    expect(after!.at).toEqual({ item: 2, line: lineOf(text, 'Sesudahnya') - 1 })
  })

  test('a text of 100 MB, in bounded memory', async () => {
    const mega = Buffer.alloc(2 ** 20, 'panjang ')
    const text = wxrOf(wxrItem({ id: 1, html: '@@' }) + wxrItem({ id: 2 }))
    const [before, after] = text.split('@@') as [string, string]
    const huge = () => Readable.from([Buffer.from(before), ...Array(100).fill(mega), Buffer.from(after)])
    const { items, most } = await weigh(wxr, sourceOf(huge))
    expect(items).toBe(3)
    expect(most).toBeLessThan(200 * 2 ** 20)
  })
})

describe('dirt that is mended', () => {
  const title = async (content: Buffer | string) => itemsIn(await readAll(wxr, sourceOf(content)))[0]!.title
  const named = wxrOf(wxrItem({ id: 1, title: 'Café “Pemilu”' }))
  const declared = (charset: string) => named.replace('encoding="UTF-8"', `encoding="${charset}"`)
  const windows = (text: string) =>
    Buffer.from(text.replace('é', '\u00e9').replace('“', '\u0093').replace('”', '\u0094'), 'latin1')

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${named}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${declared('UTF-16')}`, 'utf16le')],
    ['Windows-1252', windows(declared('windows-1252'))],
    ['Windows-1252 that says latin1', windows(declared('ISO-8859-1'))],
    ['Windows-1252 that says UTF-8', windows(named)],
    ['UTF-8 that says latin1', Buffer.from(declared('ISO-8859-1'))],
  ])('%s', async (_, bytes) => {
    expect(await title(bytes)).toBe('Café “Pemilu”')
  })

  test('control characters, warnings before the file and scripts after it', async () => {
    const dirty = `<br />\n<b>Warning</b>: Cannot modify header\n\n${named.replace('Café', 'Ca\u0000\u000bfé')}<script src="//iklan"></script>`
    expect(await title(dirty)).toBe('Café “Pemilu”')
  })

  test('no character is lost where two pieces of the file meet', async () => {
    const bytes = Buffer.from(wxrOf(wxrItem({ id: 1, title: 'é“”𝄞'.repeat(50) })))
    const byOne = () => Readable.from(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)))
    expect(itemsIn(await readAll(wxr, sourceOf(byOne)))[0]!.title).toBe('é“”𝄞'.repeat(50))
  })
})

describe('however long the file is', () => {
  test('three hundred thousand tiny items on two million lines stay in bounded memory', async () => {
    const item = '<item>\n\n\n\n\n\n<wp:post_id>1</wp:post_id></item>\n'.repeat(1000)
    const [before, after] = wxrOf('@@').split('@@') as [string, string]
    const pieces = () =>
      Readable.from([before, ...Array(300).fill(item), after].map(text => Buffer.from(text)))
    const { items, most } = await weigh(wxr, sourceOf(pieces))
    expect(items).toBe(300_001)
    expect(most).toBeLessThan(150 * 2 ** 20)
  })

  test('it is read no faster than it is used', async () => {
    let pulled = 0
    async function* counted() {
      for await (const chunk of makeWxr(5000)) {
        pulled++
        yield chunk
      }
    }
    const reading = wxr.read({ name: 'x', open: () => Readable.from(counted()) })
    for (let n = 0; n < 5; n++) await reading.next()
    await reading.return(undefined)
    expect(pulled).toBeLessThan(200)
  })
})
