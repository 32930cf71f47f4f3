import { describe, expect, test } from 'vitest'
import { plainText } from '../lib/richtext/plain.ts'
import { clean, drawn, joomla, wordpress } from './cleaning/old.ts'

const site = 'https://kpu-kedirikab.go.id'

describe('shortcodes of WordPress', () => {
  test.each([
    [
      'a caption stays with its picture',
      '<p>Rapat.</p>[caption id="attachment_6" width="300"]<img src="/wp-content/uploads/a.jpg" alt="Aula" /> Suasana rapat[/caption]',
      `p(Rapat.) img(${site}/wp-content/uploads/a.jpg|Aula|Suasana rapat)`,
    ],
    [
      'quotation marks that an editor bent do not matter',
      '<p>Rapat.</p>[caption id=”x” width=”300″]<img src="/a.jpg" /> Suasana[/caption]',
      `p(Rapat.) img(${site}/a.jpg||Suasana)`,
    ],
    ['a gallery names its media', 'Rapat.\n[gallery ids="5, 7"]', 'p(Rapat.) img(post:5||) img(post:7||)'],
    [
      'a gallery of all that was uploaded asks for it',
      'Rapat.\n[gallery]',
      'p(Rapat.) img(children:post:12||)',
    ],
    [
      'an embedded address becomes its video',
      '[embed]https://youtu.be/dQw4w9WgXcQ[/embed]',
      'video(youtube dQw4w9WgXcQ)',
    ],
    [
      'an address on a line of its own does too',
      'Tonton:\nhttps://vimeo.com/123456789\nSelesai',
      'p(Tonton:) video(vimeo 123456789) p(Selesai)',
    ],
    [
      'a player of sound leads to its file',
      '[audio mp3="/wp-content/uploads/jingle.mp3"][/audio]',
      `p(<kpu-kedirikab.go.id ${site}/wp-content/uploads/jingle.mp3>)`,
    ],
    [
      'a viewer of PDFs becomes the file',
      `[pdf-embedder url="${site}/wp-content/uploads/sk.pdf"]`,
      `file(${site}/wp-content/uploads/sk.pdf|sk.pdf)`,
    ],
    [
      'what builds pages goes, its words stay',
      '[vc_row][vc_column width="1/2"][vc_custom_heading text="Visi"][vc_column_text]<p>Mandiri.</p>[/vc_column_text][/vc_column][/vc_row]',
      'h2(Visi) p(Mandiri.)',
    ],
    [
      'words in brackets are words',
      '<p>Pemilih [sic] hadir [Foto: Humas].</p>',
      'p(Pemilih [sic] hadir [Foto: Humas].)',
    ],
  ])('%s', (_, html, signs) => {
    expect(drawn(html)).toBe(signs)
  })

  test('one nobody knows is told', () => {
    const { document, remarks } = clean('<p>Hubungi kami [contact-form-7 id="4" title="Kontak"]</p>')
    expect(plainText(document)).toBe('Hubungi kami')
    expect(remarks).toContain('Kode [contact-form-7] dilepas, kata-kata di dalamnya tetap ada.')
  })
})

describe('other systems', () => {
  test.each([
    [
      'Joomla’s positions and “read more” go',
      '{loadposition iklan}<p>Satu.</p><hr id="system-readmore" /><p>Dua.</p>',
      'p(Satu.) p(Dua.)',
    ],
    ['a video in Joomla’s braces', '<p>{youtube}dQw4w9WgXcQ{/youtube}</p>', 'video(youtube dQw4w9WgXcQ)'],
    [
      'Joomla’s pictures lie below its root',
      '<p>Satu.</p><img class="caption" title="Aula" src="images/a.jpg">',
      `p(Satu.) img(${site}/images/a.jpg||Aula)`,
    ],
    [
      'Blogger’s table around a picture is its caption',
      '<p>Satu.</p><table class="tr-caption-container"><tr><td><img src="https://1.bp.blogspot.com/x/s320/a.jpg"></td></tr><tr><td class="tr-caption">Foto bersama</td></tr></table>',
      'p(Satu.) img(https://1.bp.blogspot.com/x/s320/a.jpg||Foto bersama)',
    ],
    [
      'a link to the larger picture is its address',
      '<div>Satu.</div><div class="separator"><a href="https://1.bp.blogspot.com/x/s1600/a.jpg"><img src="https://1.bp.blogspot.com/x/s320/a.jpg"></a></div>',
      'p(Satu.) img(https://1.bp.blogspot.com/x/s1600/a.jpg||)',
    ],
    [
      'Google’s bold wrapper is not bold',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Tebal</span> biasa</p></b>',
      'p(*Tebal* biasa)',
    ],
    [
      'Blogger’s indents are no quotations',
      '<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;">Satu.</blockquote>',
      'p(Satu.)',
    ],
    [
      'a picture that is drawn later',
      '<p>Satu.</p><img src="data:image/gif;base64,R0lGOD" data-src="/b.jpg"><noscript><img src="/b.jpg"></noscript>',
      `p(Satu.) img(${site}/b.jpg||)`,
    ],
  ])('%s', (_, html, signs) => {
    expect(drawn(html, joomla)).toBe(signs)
  })

  test('Joomla’s gallery is told by its folder', () => {
    expect(clean('{gallery}foto/2011{/gallery}', {}, joomla).remarks.join()).toContain('foto/2011')
  })
})

describe('blocks of WordPress', () => {
  test('columns, buttons, quotations and lines', () => {
    const html = `<!-- wp:columns --><div class="wp-block-columns"><div class="wp-block-column">
<!-- wp:quote --><blockquote class="wp-block-quote"><p>Jujur dan adil.</p><cite>Ketua</cite></blockquote><!-- /wp:quote --></div></div><!-- /wp:columns -->
<!-- wp:separator --><hr class="wp-block-separator"/><!-- /wp:separator -->
<!-- wp:buttons --><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link has-white-color has-black-background-color" style="color:#fff" href="/ppid">PPID</a></div></div><!-- /wp:buttons -->`
    expect(drawn(html)).toBe(`quote[p(Jujur dan adil.) p(_Ketua_)] --- p(<PPID ${site}/ppid>)`)
  })

  test('line ends between them mean nothing, those of the older editor do', () => {
    expect(drawn('<!-- wp:paragraph -->\n<p>Satu\ndua.</p>\n<!-- /wp:paragraph -->')).toBe('p(Satu dua.)')
    expect(drawn('Alamat:\nJl. Pamenang 1\n\nTelepon 0354')).toBe('p(Alamat:/Jl. Pamenang 1) p(Telepon 0354)')
  })
})

test('a block that is only a comment shows what it names, or is told', () => {
  const html =
    '<!-- wp:core-embed/youtube {"url":"https:\\/\\/youtu.be\\/dQw4w9WgXcQ"} /--><!-- wp:block {"ref":41} /-->'
  expect(drawn(html)).toBe('video(youtube dQw4w9WgXcQ)')
  expect(clean(html).remarks).toContain('Blok bersama nomor 41 tidak ikut: isinya ada di tempat lain.')
})

describe('leftovers of Word', () => {
  const item = (sign: string, words: string, level = 1) =>
    `<p class="MsoListParagraph" style="text-indent:-18pt;mso-list:l0 level${level} lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">${sign}<span>&nbsp;&nbsp; </span></span><!--[endif]-->${words}<o:p></o:p></p>`

  test.each([
    ['signs it drew become a list', item('·', 'KTP') + item('·', 'Ijazah'), 'ul[li[p(KTP)] li[p(Ijazah)]]'],
    [
      'levels too',
      item('1.', 'Syarat') + item('o', 'KTP', 2) + item('2.', 'Waktu'),
      'ol[li[p(Syarat)ul[li[p(KTP)]]] li[p(Waktu)]]',
    ],
    [
      'numbers count on from where they began',
      '<p>3. Tiga</p><p>4. Empat</p>',
      'ol3[li[p(Tiga)] li[p(Empat)]]',
    ],
    ['one number alone is no list', '<p>1. Satu-satunya</p>', 'p(1. Satu-satunya)'],
    ['letters before items are words: “huruf b”', '<p>a. KTP</p><p>b. Ijazah</p>', 'p(a. KTP) p(b. Ijazah)'],
    [
      'smart tags are words',
      '<p>di <st1:City w:st="on"><st1:place>Pare</st1:place></st1:City>.</p>',
      'p(di Pare.)',
    ],
    [
      'its comments are no words',
      '<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><p>Satu.</p>',
      'p(Satu.)',
    ],
    [
      'runs of spaces are one',
      '<p>&nbsp;&nbsp; Satu&nbsp;&nbsp;&nbsp;dua &nbsp; </p><p>&nbsp;</p>',
      'p(Satu dua)',
    ],
    [
      'bold and slanted by style stay, the rest goes',
      '<p style="color:red;text-align:justify"><span style="font-weight:bold">Satu</span> <span style="font-style:italic;font-family:Arial">dua</span></p>',
      'p(*Satu* _dua_)',
    ],
  ])('%s', (_, html, signs) => {
    expect(drawn(html)).toBe(signs)
  })
})

describe('tables', () => {
  const row = (cells: number, words = 'x') => `<tr>${`<td>${words}</td>`.repeat(cells)}</tr>`
  test.each([
    [
      'one of one column only laid out the page',
      '<table><tr><td><p>Satu.</p><h2>Dua</h2></td></tr></table>',
      'p(Satu.) h2(Dua)',
    ],
    [
      'a first row all bold heads it',
      '<table><tr><td><b>No</b></td><td><b>Nama</b></td></tr><tr><td>1</td><td>Budi</td></tr></table>',
      'table[tr[th[p(No)] th[p(Nama)]] tr[td[p(1)] td[p(Budi)]]]',
    ],
    [
      'one within another becomes lines of its cell',
      '<table><tr><td>A</td><td><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></td></tr><tr><td>B</td><td>C</td></tr><tr><td>D</td><td>E</td></tr></table>',
      'table[tr[td[p(A)] td[p(1 · 2)p(3 · 4)]] tr[td[p(B)] td[p(C)]] tr[td[p(D)] td[p(E)]]]',
    ],
    [
      'lists in cells keep their signs',
      '<table><tr><td>A</td><td><ol><li>x</li><li>y</li></ol></td></tr><tr><td>B</td><td>C</td></tr></table>',
      'table[tr[td[p(A)] td[p(1. x)p(2. y)]] tr[td[p(B)] td[p(C)]]]',
    ],
    [
      'pictures in cells follow it',
      '<table><tr><th>Foto</th><th>Nama</th></tr><tr><td><img src="/b.jpg"></td><td>Budi</td></tr></table>',
      `table[tr[th[p(Foto)] th[p(Nama)]] tr[td[p()] td[p(Budi)]]] img(${site}/b.jpg||)`,
    ],
    [
      'spans stay within it',
      '<table><tr><td rowspan="9" colspan="2">A</td><td>B</td></tr><tr><td>C</td></tr></table>',
      'table[tr[td[p(A)] td[p(B)]] tr[td[p(C)]]]',
    ],
  ])('%s', (_, html, signs) => {
    expect(drawn(html)).toBe(signs)
  })

  test('one that is too wide is parted by columns, one too long by rows', () => {
    const wide = clean(`<table>${row(25)}${row(25)}</table>`).document.content
    expect(wide.map(({ content }) => content![0]!.content!.length)).toEqual([20, 5])
    const long = clean(`<table>${row(2).repeat(650)}</table>`).document.content
    expect(long.map(({ content }) => content!.length)).toEqual([300, 300, 50])
  })
})

describe('what other sites draw', () => {
  test.each([
    [
      'a video',
      '<iframe src="//www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>',
      'video(youtube dQw4w9WgXcQ)',
    ],
    [
      'an older player',
      '<object data="https://www.youtube.com/embed/dQw4w9WgXcQ"><param name="movie"><p>Flash</p></object>',
      'video(youtube dQw4w9WgXcQ)',
    ],
    [
      'somebody’s viewer of our file',
      `<iframe src="https://docs.google.com/viewer?url=${encodeURIComponent(`${site}/sk.pdf`)}&embedded=true"></iframe>`,
      `file(${site}/sk.pdf|sk.pdf)`,
    ],
    [
      'a file in a drive',
      '<iframe src="https://drive.google.com/file/d/1abc_D/preview"></iframe>',
      'p(<Berkas di Google Drive https://drive.google.com/file/d/1abc_D/view>)',
    ],
    [
      'a map',
      '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
      'p(<Peta lokasi https://www.google.com/maps/embed?pb=1>)',
    ],
    [
      'anything else',
      '<iframe src="https://lain.example/x" title="Hitung maju"></iframe>',
      'p(<Hitung maju https://lain.example/x>)',
    ],
    [
      'an area of a picture',
      '<map><area href="/dapil-1" alt="Dapil 1"></map>',
      `p(<Dapil 1 ${site}/dapil-1>)`,
    ],
  ])('%s', (_, html, signs) => {
    expect(drawn(html)).toBe(signs)
  })
})

describe('parts of a page', () => {
  test.each([
    ['headings come in two levels', '<h1>A</h1><p>x</p><h4>B</h4><h6>C</h6>', 'h2(A) p(x) h3(B) h3(C)'],
    ['the highest that is used is the second', '<h4>A</h4><p>x</p><h5>B</h5>', 'h2(A) p(x) h3(B)'],
    ['a heading holds no bold', '<h3><b>A</b></h3>', 'h2(A)'],
    [
      'terms and what they mean',
      '<dl><dt>DPT</dt><dd>Daftar Pemilih Tetap</dd></dl>',
      'p(*DPT*) p(Daftar Pemilih Tetap)',
    ],
    ['what opens on a click', '<details><summary>Syarat</summary><p>KTP</p></details>', 'p(*Syarat*) p(KTP)'],
    ['lines that were set as they are', '<pre>satu\n  dua</pre>', 'p(satu/dua)'],
    [
      'small signs above and below',
      '<p>36 m<sup>2</sup> CO<sub>2</sub> ke<sup>satu</sup></p>',
      'p(36 m² CO₂ kesatu)',
    ],
    [
      'scripts and styles are gone',
      '<script>var a = "<p>x</p>"</script><style>p{}</style><noscript>Nyalakan JavaScript</noscript><p>Satu.</p>',
      'p(Satu.)',
    ],
    [
      'two line ends part paragraphs, one ends a line',
      '<div>Satu<br>dua<br><br>tiga</div>',
      'p(Satu/dua) p(tiga)',
    ],
    [
      '“Baca juga” stands by itself',
      '<p>Rapat ditutup.<br>Baca juga: <a href="/?p=5">Pleno</a></p>',
      `p(Rapat ditutup.) p(Baca juga: <Pleno ${site}/?p=5>)`,
    ],
    [
      'links to programs go, their words stay',
      '<p><a href="javascript:alert(1)">Cetak</a> <a href="data:text/html,x">ini</a></p>',
      'p(Cetak ini)',
    ],
    [
      'a list of files is those files',
      '<ul><li><a href="/a.pdf">SK 1</a></li><li><a href="/b.docx">Unduh</a></li></ul>',
      `file(${site}/a.pdf|SK 1) file(${site}/b.docx|b.docx)`,
    ],
    [
      'a file named in a sentence follows it',
      '<p>Lihat <a href="/a.pdf">SK 1</a> ini.</p>',
      `p(Lihat <SK 1 ${site}/a.pdf> ini.) file(${site}/a.pdf|SK 1)`,
    ],
    [
      'addresses are read from where they stood',
      '<p><a href="../04/lain">Lain</a> <a href="//x.example/y">Y</a></p>',
      `p(<Lain ${site}/2019/03/04/lain> <Y https://x.example/y>)`,
    ],
    [
      'a description that is a file’s name is none',
      '<p>x</p><img src="/a.jpg" alt="IMG_2019-03_04.JPG"><img src="/b.jpg" alt="WhatsApp Image 2022-11-02 at 10.11.12"><img src="/c.jpg" alt="Ketua KPU">',
      `p(x) img(${site}/a.jpg||) img(${site}/b.jpg||) img(${site}/c.jpg|Ketua KPU|)`,
    ],
  ])('%s', (_, html, signs) => {
    expect(drawn(html, { ...wordpress, system: 'Situs' })).toBe(signs)
  })

  test('a form goes with a word about it', () => {
    const { document, remarks } = clean(
      '<form><p>Cari berita</p><input name="q"><select><option>2019</option></select></form>',
    )
    expect(plainText(document)).toBe('Cari berita')
    expect(remarks.join()).toContain('Formulir dilepas')
  })
})
