import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sentenceStarts } from '../lib/imports/cleaning/sentences.ts'
import { settleDocument } from '../lib/imports/cleaning/settle.ts'
import { softened } from '../lib/imports/cleaning/title.ts'
import { parseDocument } from '../lib/richtext/parse.ts'
import { plainText } from '../lib/richtext/plain.ts'
import { clean, drawn } from './cleaning/old.ts'

const site = 'https://kpu-kedirikab.go.id'

describe('a title in capitals', () => {
  test.each([
    ['KPU KABUPATEN KEDIRI GELAR RAPAT PLENO DI AULA', 'KPU Kabupaten Kediri Gelar Rapat Pleno di Aula'],
    [
      'PENETAPAN DPTB DAN DPK TPS 04 PEMILU 2019 OLEH PPK PARE',
      'Penetapan DPTb dan DPK TPS 04 Pemilu 2019 oleh PPK Pare',
    ],
    ['REKAPITULASI PDPB TRIWULAN IV TAHUN 2021', 'Rekapitulasi PDPB Triwulan IV Tahun 2021'],
    ['SOSIALISASI PKPU NO. 8 TAHUN 2022 BERSAMA KPU RI', 'Sosialisasi PKPU No. 8 Tahun 2022 Bersama KPU RI'],
    [
      'KPU DI YOGYAKARTA TERIMA KUNJUNGAN KPU DKI JAKARTA',
      'KPU DI Yogyakarta Terima Kunjungan KPU DKI Jakarta',
    ],
    ['BIMTEK SIREKAP BAGI KPPS SE-KECAMATAN PARE', 'Bimtek Sirekap bagi KPPS Se-Kecamatan Pare'],
    [
      'UNDANG-UNDANG PEMILU DIBAHAS BERSAMA H. AHMAD, S.H., M.H.',
      'Undang-Undang Pemilu Dibahas Bersama H. Ahmad, S.H., M.H.',
    ],
    ['PENGUMUMAN HASIL SELEKSI CALON ANGGOTA PPK', 'Pengumuman Hasil Seleksi Calon Anggota PPK'],
  ])('%s', (loud, calm) => {
    expect(softened(loud)).toBe(calm)
  })

  test('one that was not is left alone', () => {
    expect(softened('KPU Kediri gelar rapat pleno PDPB di Pare')).toBe(
      'KPU Kediri gelar rapat pleno PDPB di Pare',
    )
  })

  test('the name of every office comes back as it is written', () => {
    const rows = readFileSync('db/seed/data/offices.csv', 'utf8').trim().split('\n').slice(1)
    const names = rows.flatMap(row => row.split(',').filter((_, at) => at === 6 || at === 8))
    expect(names.length).toBe(1104)
    const wrong = names.filter(name => softened(`PENGUMUMAN ${name.toUpperCase()}`) !== `Pengumuman ${name}`)
    expect(wrong).toEqual([])
  })

  test('is read without markup and signs that were escaped', () => {
    expect(clean('', { title: 'Rapat &#8220;Pleno&#8221; <b>KPU</b> &amp; Bawaslu' }).title).toBe(
      'Rapat “Pleno” KPU & Bawaslu',
    )
  })

  test('that is missing is taken from the text', () => {
    expect(clean('<p>KPU menggelar rapat. Acara ramai.</p>', { title: ' ' }).title).toBe(
      'KPU menggelar rapat. Acara ramai.',
    )
  })
})

test('a title that stands above the text once more goes', () => {
  expect(drawn('<h2>RAPAT PLENO</h2><p>Kediri – Rapat digelar.</p>')).toBe('p(Rapat digelar.)')
})

describe('what stands around an article', () => {
  test.each([
    ['<p>Kediri, kab-kediri.kpu.go.id – Rapat digelar.</p>', 'Kediri', 'p(Rapat digelar.)'],
    ['<p><strong>PARE</strong> – Rapat digelar.</p>', 'Pare', 'p(Rapat digelar.)'],
    ['<p><b>Kediri (4/3/2019) -</b> Rapat digelar.</p>', 'Kediri', 'p(Rapat digelar.)'],
    ['<p>Kediri (1/3/2019) - Rapat digelar.</p>', 'Kediri', 'p((1/3/2019) Rapat digelar.)'],
    ['<p>Bogor, Jawa Barat — Rapat digelar.</p>', 'Bogor', 'p(Rapat digelar.)'],
    ['<p>Ketua KPU – H. Ahmad – hadir.</p>', '', 'p(Ketua KPU – H. Ahmad – hadir.)'],
    [
      `<p><a href="${site}">Kediri</a>, kpu.go.id – Rapat digelar.</p>`,
      '',
      `p(<Kediri ${site}/>, kpu.go.id – Rapat digelar.)`,
    ],
  ])('the dateline of %s', (html, place, text) => {
    expect(clean(html).place).toBe(place)
    expect(drawn(html)).toBe(text)
  })

  test.each([
    [
      '<p>Penulis: Putri A.</p><p>Editor : Arif</p><p>Foto: Humas</p>',
      { writer: 'Putri A.', editor: 'Arif', photographer: 'Humas' },
    ],
    ['<p><em>Penulis: Putri Editor: Arif</em></p>', { writer: 'Putri', editor: 'Arif', photographer: '' }],
    ['<p>Rapat usai. (pnj/rh)</p>', { writer: 'pnj', editor: 'rh', photographer: '' }],
    ['<p>Rapat usai.<br>(pnj)</p>', { writer: 'pnj', editor: '', photographer: '' }],
  ])('names at its end: %s', (html, names) => {
    const cleaned = clean(`<p>Rapat digelar di aula.</p>${html}`)
    expect(cleaned).toMatchObject(names)
    expect(plainText(cleaned.document)).not.toMatch(/Penulis|Foto|\(pnj/)
  })

  test('hashtags become tags', () => {
    const { tags, document } = clean('<p>Rapat digelar.</p><p>#KPUKediri #PemiluDamai</p>', {
      tags: ['PDPB'],
    })
    expect(tags).toEqual(['pdpb', 'kpu kediri', 'pemilu damai'])
    expect(plainText(document)).toBe('Rapat digelar.')
  })

  test('the report tells what was lifted', () => {
    expect(clean('<p>Kediri, kpu.go.id – Rapat.</p>').remarks).toContain(
      'Dipindahkan ke kolomnya: “Kediri, kpu.go.id –”',
    )
  })

  test('stays in what has no such fields', () => {
    const html = '<p>Kediri, kpu.go.id – Rapat.</p><p>Penulis: Putri</p>'
    expect(drawn(html, undefined, { becomes: 'announcement' })).toBe(
      'p(Kediri, kpu.go.id – Rapat.) p(Penulis: Putri)',
    )
  })

  test('a person’s name is the writer, “admin” is not', () => {
    expect(clean('<p>x</p>', { author: 'Putri Anjani' }).writer).toBe('Putri Anjani')
    for (const author of ['admin', 'Humas KPU Kediri', 'kpukediri', 'Super User', 'putri@kpu.go.id'])
      expect(clean('<p>x</p>', { author }).writer).toBe('')
  })
})

describe('the picture above', () => {
  const twice = '<img class="wp-image-5" src="/wp-content/uploads/a-300x200.jpg"><p>Rapat.</p>'
  test.each([
    ['that the old site names', `${site}/wp-content/uploads/a.jpg`],
    ['named by its key', 'post:5'],
    ['as a smaller one', '/wp-content/uploads/a-1024x683.jpg'],
    ['that the text begins with', undefined],
  ])('%s does not stand in the text as well', (_, lead) => {
    const cleaned = clean(twice, { lead })
    expect(plainText(cleaned.document)).toBe('Rapat.')
    expect(cleaned.document.content).toHaveLength(1)
    expect(cleaned.files[0]).toEqual(cleaned.lead)
  })

  test('stays in the text of what has no field for it', () => {
    expect(drawn('<p>Rapat.</p>', undefined, { becomes: 'page', lead: '/a.jpg' })).toBe(
      `img(${site}/a.jpg||) p(Rapat.)`,
    )
  })
})

describe('the summary', () => {
  const text = '<p>KPU menggelar rapat pleno di aula kantor. Acara ramai.</p>'
  test.each([
    ['is what somebody wrote', '<p>Rapat pleno &amp; hasilnya</p>', 'Rapat pleno & hasilnya'],
    [
      'is not what was cut off',
      'KPU menggelar rapat [&hellip;]',
      'KPU menggelar rapat pleno di aula kantor. Acara ramai.',
    ],
    [
      'is the first sentences where there was none',
      '',
      'KPU menggelar rapat pleno di aula kantor. Acara ramai.',
    ],
  ])('%s', (_, excerpt, summary) => {
    expect(clean(text, { excerpt }).summary).toBe(summary)
  })
})

describe('garbled letters', () => {
  test.each([
    ['read a byte at a time', 'CafÃ© â€œPemiluâ€\u009d â€“ kitaâ€™s', 'Café “Pemilu” – kita’s'],
    ['twice over', 'â‚¬ÃƒÂ©', '€é'],
    ['control characters', '\u0093Pemilu\u0094 \u0096 kita', '“Pemilu” – kita'],
    ['by number', '&#147;Pemilu&#148;', '“Pemilu”'],
    ['escaped again', 'Pemilu&amp;nbsp;damai &amp;amp; aman &amp;#8211; sah', 'Pemilu damai & aman – sah'],
    ['spaces', 'RapatÂ pleno. Â Usai â€œyaâ€ .', 'Rapat pleno. Usai “ya” .'],
    ['that are right', 'Ángel São naïve Œuvre', 'Ángel São naïve Œuvre'],
  ])('%s', (_, html, text) => {
    expect(plainText(clean(`<p>${html}</p>`).document)).toBe(text)
  })

  test('a whole text that was escaped is read', () => {
    expect(drawn('&lt;p&gt;Satu &lt;b&gt;dua&lt;/b&gt;&lt;/p&gt;')).toBe('p(Satu *dua*)')
  })
})

describe('what readers did not see', () => {
  const link = '<a href="http://slot.example/gacor">slot gacor</a>'
  test.each([
    ['display:none', `<div style="display:none">${link}</div>`],
    ['far away', `<div style="position:absolute;left:-9999px">${link}</div>`],
    ['tiny', `<span style="font-size:1px">${link}</span>`],
    ['transparent', `<p style="opacity:0">${link}</p>`],
    ['white on white', `<p style="color:#fff">${link}</p>`],
    [
      'in the colour of its cell',
      `<table><tr><td bgcolor="#eeeeee"><p style="color:#eeeeee">${link}</p></td><td>x</td></tr></table>`,
    ],
    ['a running line of a pixel', `<marquee height="1" width="1" scrollamount="9000">${link}</marquee>`],
    ['a comment', `<!-- ${link} -->`],
  ])('%s stands apart', (_, html) => {
    const { document, hidden } = clean(`<p>Rapat.</p>${html}`)
    expect(plainText(document)).not.toContain('gacor')
    expect(hidden).toMatchObject([{ links: ['http://slot.example/gacor'] }])
    expect(hidden[0]!.words).toContain('slot gacor')
  })

  test('a link around nothing is one of them', () => {
    expect(clean('<p>Rapat.<a href="http://slot.example/"></a></p>').hidden).toEqual([
      { words: '', how: 'tautan tanpa kata', links: ['http://slot.example/'] },
    ])
  })

  test('what is white on dark was seen', () => {
    const head =
      '<tr style="background:#1f4e79"><td><span style="color:white">No</span></td><td>Nama</td></tr>'
    expect(plainText(clean(`<table>${head}<tr><td>1</td><td>Budi</td></tr></table>`).document)).toContain(
      'No',
    )
  })

  test('links that everybody saw stay, however many', () => {
    const farm = Array.from({ length: 30 }, (_, at) => `<a href="http://s${at}.example/">gacor</a>`).join(' ')
    expect(clean(`<p>${farm}</p>`).links).toHaveLength(30)
    expect(JSON.stringify(clean(`<p>${farm}</p>`).document).match(/"link"/g)).toHaveLength(30)
  })
})

describe('a wall of words', () => {
  const sentence =
    'Ketua KPU, H. Ahmad, S.H., M.Si., menyampaikan hasil rapat No. 12 tanggal 4 Maret 2019 di Jl. Pamenang. '
  const wall = clean(`<p>${sentence.repeat(20)}</p>`).document.content

  test('is parted where sentences end', () => {
    expect(wall.length).toBeGreaterThan(3)
    for (const paragraph of wall)
      expect(paragraph.content![0]!.text).toMatch(/^Ketua KPU, H\. .* Jl\. Pamenang\.$/)
  })

  test('is parted at its line ends, but for short lines', () => {
    const long = Array(9)
      .fill('KPU menggelar rapat pleno terbuka di aula kantor bersama Bawaslu, sesudah itu makan siang')
      .join('<br>')
    expect(clean(`<p>${long}</p>`).document.content).toHaveLength(9)
    const names = Array.from({ length: 60 }, (_, at) => `${at} Budi Santoso`).join('<br>')
    expect(clean(`<p>${names}</p>`).document.content).toHaveLength(1)
  })

  test('never within what somebody says', () => {
    const said = `“${'Pemilu harus jujur dan adil bagi semua. '.repeat(8)}Itu saja.” katanya.`
    const blocks = clean(`<p>${'Rapat digelar di aula kantor. '.repeat(30)}${said}</p>`).document.content
    expect(blocks.some(({ content }) => content![0]!.text!.includes(said))).toBe(true)
  })

  test.each([
    ['Rapat usai. Acara ditutup.', 1],
    ['Rapat No. 12 di Kab. Kediri, Jl. Pamenang 1.', 0],
    ['Dihadiri H. Ahmad, S.H. M.Si. dan Dr. Budi.', 0],
    ['Tanggal 4. Maret, a.n. Ketua.', 0],
    ['Pemilu 2024. Pilkada menyusul! Kapan? Nanti.', 3],
  ])('%s', (text, count) => {
    expect(sentenceStarts(text)).toHaveLength(count)
  })
})

describe('what is too large', () => {
  const nothing = { picture: () => undefined, file: () => undefined, link: () => undefined }
  const settled = (html: string) => parseDocument(settleDocument(clean(html).document, nothing))

  test('nested deeper than a text may be keeps its words', () => {
    const deep = settled(`${'<div><ul><li><blockquote><table><tr><td>'.repeat(400)}dasar`)
    expect(plainText(deep)).toContain('dasar')
  })

  test('of very many rows loses its form before its words', () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `<tr><td>${at}</td><td>TPS ${at}</td></tr>`).join('')
    const text = plainText(settled(`<table>${rows}</table>`))
    expect(text).toContain('8999 · TPS 8999')
  })

  test('longer than a text may be is told', () => {
    const { remarks } = clean(`<p>${'Pemilu damai. '.repeat(50_000)}</p>`)
    expect(remarks.join()).toContain('hanya ada di arsip asli')
    expect(plainText(settled(`<p>${'Pemilu damai. '.repeat(50_000)}</p>`)).length).toBeGreaterThan(400_000)
  })

  test('captions and names that are too long stay as words', () => {
    const words = 'Ketua KPU menyampaikan sambutan. '.repeat(20).trim()
    const { document } = clean(`<p>x</p><figure><img src="/b.jpg"><figcaption>${words}</figcaption></figure>`)
    const picture = {
      mediaId: '0193a3a0-0000-7000-8000-000000000001',
      hash: 'a'.repeat(64),
      width: 9,
      height: 9,
    }
    const made = settleDocument(document, { ...nothing, picture: () => picture as never })
    expect(plainText(parseDocument(made))).toContain(words)
  })
})

test('a date that cannot be is told', () => {
  expect(clean('<p>x</p>', { published: { local: '0000-00-00 00:00:00' } }).remarks).toEqual([
    'Tanggal “0000-00-00 00:00:00” bukan tanggal terbit yang mungkin.',
  ])
})
