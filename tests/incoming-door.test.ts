import { describe, expect, test } from 'vitest'
import { textsOf } from '../lib/incoming/multipart.ts'

const part = (name: string, text: string, more = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`

describe('a shared form that reaches the server', () => {
  test('gives its texts back, and leaves the photos', () => {
    const body = `${part('title', 'Judul')}${part('text', 'Baris satu\r\n\r\nBaris dua')}${part('foto', 'ÿØ', '; filename="a.jpg"')}--x--\r\n`
    expect(textsOf(body, 'x')).toEqual({ title: 'Judul', text: 'Baris satu\r\n\r\nBaris dua' })
  })

  test('one that was cut in a photo still gives its texts', () => {
    expect(textsOf(`${part('text', 'Isi')}--x\r\nContent-Disposition: form-data; name="fo`, 'x')).toEqual({
      text: 'Isi',
    })
  })

  test('a file that calls itself a text is none, and nonsense is nothing', () => {
    expect(textsOf(`${part('text', 'x', '; filename="a.txt"')}--x--`, 'x')).toEqual({})
    expect(textsOf('apa saja', 'x')).toEqual({})
  })
})
