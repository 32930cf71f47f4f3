import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalAddress } from '../lib/old-addresses/normal.ts'

const normal = (address: string) => normalAddress(address)?.address

describe('an old address in its normal form', () => {
  test.each([
    ['https://WWW.KPU-Kediri.go.id:443//berita//Judul/', 'kpu-kediri.go.id', '/berita/Judul'],
    ['//kpu-kediri.go.id/a', 'kpu-kediri.go.id', '/a'],
    ['kpu-kediri.go.id/a?b=1', 'kpu-kediri.go.id', '/a?b=1'],
    ['/?p=123', '', '/?p=123'],
    ['index.php?id=2&option=com_content', '', '/index.php?id=2&option=com_content'],
    ['http://kpu-kediri.go.id', 'kpu-kediri.go.id', '/'],
  ])('%s', (address, host, path) => expect(normalAddress(address)).toEqual({ host, address: path }))

  test('has its query keys in order, without those that count clicks', () =>
    expect(normal('/index.php?view=article&utm_source=wa&option=com_content&amp;id=5:judul&fbclid=x')).toBe(
      '/index.php?id=5:judul&option=com_content&view=article',
    ))

  test('is the same for every way to escape it', () => {
    const forms = ['/berita/jalan sehat é', '/berita/jalan%20sehat%20%c3%a9', '/berita/jalan%20sehat%20%E9']
    expect(new Set(forms.map(normal))).toEqual(new Set(['/berita/jalan%20sehat%20%C3%A9']))
  })

  test('keeps a month of WordPress and drops the telephone view of Blogger', () => {
    expect(normal('/?m=202401')).toBe('/?m=202401')
    expect(normal('/2024/01/judul.html?m=1')).toBe('/2024/01/judul.html')
  })

  test('of what is no page there is none', () => {
    for (const text of ['mailto:a@b.id', 'javascript:alert(1)', `/${'a'.repeat(3000)}`, 'ftp://a.id/b'])
      expect(normalAddress(text)).toBeUndefined()
  })

  test('is found again in itself, whatever it was made of', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '/',
        '//',
        '?',
        '&',
        '=',
        '%',
        '%E9',
        '%c3%a9',
        '%2F',
        '%25',
        '..',
        'index.php',
        ';',
        '#',
      ),
    )
    const address = fc
      .tuple(
        fc.constantFrom('', '/', 'http://', 'https://www.a.id', '//b.id/'),
        fc.array(part, { maxLength: 9 }),
      )
      .map(([head, parts]) => head + parts.join(''))
    fc.assert(
      fc.property(address, text => {
        const once = normalAddress(text)
        if (!once) return
        const again = normalAddress(once.host ? `http://${once.host}${once.address}` : once.address)
        expect(again).toEqual(once)
        expect(once.address).toMatch(/^\/[\x21-\x7e]*$/)
      }),
      { numRuns: 1500 },
    )
  })
})
