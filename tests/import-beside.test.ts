import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { hostileName } from '../lib/imports/beside/names.ts'
import { type Beside, openBeside } from '../lib/imports/beside.ts'

let folder = ''
const open: Beside[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'media-'))
})
afterAll(async () => {
  for (const one of open) await one.close()
  await rm(folder, { recursive: true })
})

let made = 0
/** A folder with files whose content is their name. */
async function folderOf(names: string[]) {
  const root = path.join(folder, `f${made++}`)
  await mkdir(root)
  for (const name of names) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), name)
  }
  return root
}

async function opened(at: string) {
  const beside = await openBeside(at)
  open.push(beside)
  return beside
}

async function zipOf(fill: (zip: ZipFile) => void, change = (bytes: Buffer) => bytes) {
  const zip = new ZipFile()
  fill(zip)
  zip.end()
  const at = path.join(folder, `z${made++}.zip`)
  await writeFile(at, change(await buffer(zip.outputStream)))
  return at
}

const zipWith = (names: string[], change?: (bytes: Buffer) => Buffer) =>
  zipOf(zip => {
    for (const name of names) zip.addBuffer(Buffer.from(name), name)
  }, change)

/** The same bytes with another name of the same length, as no honest program writes it. */
const renamed = (from: string, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')

const reasons = (beside: Beside) => beside.hostile().map(({ name, reason }) => [name, reason])
const nameAt = async (names: string[], address: string) =>
  (await opened(await folderOf(names))).find(address)?.name

describe('a file beside an export is found by its old address', () => {
  test.each([
    [
      'the same path',
      ['wp-content/uploads/2021/03/a.jpg'],
      'https://kpu-kediri.go.id/wp-content/uploads/2021/03/a.jpg',
      0,
    ],
    ['a folder from within', ['2021/03/a.jpg'], '/wp-content/uploads/2021/03/a.jpg', 0],
    [
      'a folder from above',
      ['public_html/wp-content/uploads/2021/03/a.jpg'],
      '/wp-content/uploads/2021/03/a.jpg',
      0,
    ],
    ['a folder of another name', ['cadangan/2021/03/a.jpg'], '/wp-content/uploads/2021/03/a.jpg', 0],
    ['files without folders', ['a.jpg'], '/images/stories/a.jpg', 0],
    ['other capitals', ['Images/Foto.JPG'], '/images/foto.jpg', 0],
    ['escapes', ['images/rapat pleno (1).jpg'], '/images/rapat%20pleno%20(1).jpg?itok=x#y', 0],
    ['escapes on the disk', ['images/rapat%20pleno.jpg'], '/images/rapat pleno.jpg', 0],
    [
      'a size of WordPress',
      ['2021/03/a-300x200.jpg', '2021/03/a.jpg'],
      '/wp-content/uploads/2021/03/a-300x200.jpg',
      1,
    ],
    ['one scaled down', ['2021/03/a-scaled.jpg'], '/wp-content/uploads/2021/03/a.jpg', 0],
    [
      'the largest size that is left',
      ['2021/03/a-300x200.jpg', '2021/03/a-1024x7680.jpg'],
      '/wp-content/uploads/2021/03/a.jpg',
      1,
    ],
    [
      'another site of Drupal',
      ['sites/kpu.go.id/files/2021/a.jpg'],
      '/sites/default/files/styles/large/public/2021/a.jpg?itok=z',
      0,
    ],
    ['an item of K2', ['media/k2/items/src/8f14e4.jpg'], '/media/k2/items/cache/8f14e4_XL.jpg', 0],
    ['decomposed letters', ['images/e\u0301.jpg'], '/images/%C3%A9.jpg', 0],
  ])('%s', async (_what, names, address, at) => {
    expect(await nameAt(names, address)).toBe(names[at])
  })

  test.each([
    ['another month', ['2021/03/a.jpg'], '/wp-content/uploads/2021/04/a.jpg'],
    ['two that could be meant', ['x/a.jpg', 'y/a.jpg'], '/a.jpg'],
    ['two that differ by capitals', ['i/A.jpg', 'i/a.jpg'], '/i/a.JPG'],
    ['no file', ['a.jpg'], '/'],
    ['a name as of an object', ['a.jpg'], '/__proto__'],
  ])('but not %s', async (_what, names, address) => {
    expect(await nameAt(names, address)).toBeUndefined()
  })

  test('of two that differ by capitals the one the address spells', async () => {
    expect(await nameAt(['i/A.jpg', 'i/a.jpg'], '/i/A.jpg')).toBe('i/A.jpg')
  })

  test('and read as often as it is asked for', async () => {
    const file = (await opened(await folderOf(['images/a.jpg']))).find('/images/a.jpg')!
    expect([String(await buffer(file.open())), String(await buffer(file.open()))]).toEqual([
      'images/a.jpg',
      'images/a.jpg',
    ])
  })

  test('in a ZIP too, and read from there', async () => {
    const beside = await opened(await zipWith(['uploads/2021/03/a.jpg', 'uploads/2021/03/b.jpg']))
    const file = beside.find('/wp-content/uploads/2021/03/b.jpg')!
    expect([file.size, String(await buffer(file.open()))]).toEqual([21, 'uploads/2021/03/b.jpg'])
    expect(beside.names()).toHaveLength(2)
  })
})

describe('what is never opened, and named', () => {
  test.each([
    ['../../etc/passwd', 'climbs'],
    ['a/..\\b.jpg', 'climbs'],
    ['/etc/passwd', 'absolute'],
    ['C:\\boot.ini', 'absolute'],
    ['a\0.jpg', 'control'],
    ['gnp.\u202Ephp.jpg', 'control'],
    ['uploads/shell.php', 'program'],
    ['uploads/Shell.PHP7', 'program'],
    ['uploads/x.phtml', 'program'],
    ['uploads/foto.php.jpg', 'disguised'],
    ['uploads/foto.php;.jpg', 'disguised'],
    ['uploads/foto.php%00.jpg', 'disguised'],
    ['uploads/foto.php .jpg', 'disguised'],
    ['uploads/.htaccess', 'settings'],
    ['uploads/.user.ini', 'settings'],
    ['uploads/lagi.zip', 'nested'],
    [`${'a'.repeat(2000)}.jpg`, 'tooLong'],
    ['foto kpu v1.2.jpg', undefined],
    ['surat.2021.pdf', undefined],
    ['uploads/README', undefined],
  ])('%j: %s', (name, reason) => {
    expect(hostileName(name)).toBe(reason)
  })

  test('a link out of the folder', async () => {
    const root = await folderOf(['a.jpg'])
    await symlink('/etc/passwd', path.join(root, 'b.jpg'))
    await symlink('/etc', path.join(root, 'etc'))
    const beside = await opened(root)
    expect([beside.names(), reasons(beside)]).toEqual([
      ['a.jpg'],
      expect.arrayContaining([
        ['b.jpg', 'link'],
        ['etc', 'link'],
      ]),
    ])
  })

  test('a file that became a link since it was looked at', async () => {
    const root = await folderOf(['a.jpg'])
    const beside = await opened(root)
    await rm(path.join(root, 'a.jpg'))
    await symlink('/etc/passwd', path.join(root, 'a.jpg'))
    await expect(buffer(beside.find('/a.jpg')!.open())).rejects.toMatchObject({ code: 'ELOOP' })
  })

  test('names of a ZIP that climb, are absolute or hold a NUL, while the rest goes on', async () => {
    const change = (bytes: Buffer) =>
      renamed(
        'ab/cd.jpg',
        '../cd.jpg',
      )(renamed('xxetc.jpg', '/etc/.jpg')(renamed('nulnul.jpg', 'nul\0ul.jpg')(bytes)))
    const beside = await opened(await zipWith(['ab/cd.jpg', 'xxetc.jpg', 'nulnul.jpg', 'baik.jpg'], change))
    expect(reasons(beside)).toEqual([
      ['../cd.jpg', 'climbs'],
      ['/etc/.jpg', 'absolute'],
      ['nul·ul.jpg', 'control'],
    ])
    expect(beside.names()).toEqual(['baik.jpg'])
  })

  test('a link within a ZIP', async () => {
    const at = await zipOf(zip => zip.addBuffer(Buffer.from('/etc/passwd'), 'a.jpg', { mode: 0o120777 }))
    expect(reasons(await opened(at))).toEqual([['a.jpg', 'link']])
  })

  test('a bomb: 40 MB of nothing', async () => {
    const at = await zipOf(zip => zip.addBuffer(Buffer.alloc(40 * 2 ** 20), 'a.jpg'))
    expect(reasons(await opened(at))).toEqual([['a.jpg', 'bomb']])
  })

  test('two files on the same bytes', async () => {
    const at = await zipWith(['a.jpg', 'b.jpg'], bytes => {
      const second = bytes.lastIndexOf('b.jpg') - 46
      bytes.writeUInt32LE(0, second + 42)
      return bytes
    })
    expect(reasons(await opened(at))).toEqual([['b.jpg', 'overlap']])
  })

  test('the same name twice', async () => {
    expect(reasons(await opened(await zipWith(['a.jpg', 'b.jpg'], renamed('b.jpg', 'a.jpg'))))).toEqual([
      ['a.jpg', 'twice'],
    ])
  })

  test('a file that holds more than it says fails where it is read', async () => {
    const at = await zipOf(
      zip => zip.addBuffer(Buffer.alloc(5000, 'x'), 'a.jpg'),
      bytes => {
        const entry = bytes.lastIndexOf('a.jpg') - 46
        bytes.writeUInt32LE(10, entry + 24)
        return bytes
      },
    )
    const beside = await opened(at)
    await expect(buffer(beside.find('/a.jpg')!.open())).rejects.toMatchObject({ name: 'bomb' })
  })
})

describe('what is no folder or ZIP of media', () => {
  const refused = (at: string) =>
    openBeside(at).then(
      () => 'opened',
      error => error.name,
    )

  test('is refused by name', async () => {
    const cut = await zipWith(['a.jpg'], bytes => bytes.subarray(0, bytes.length - 30))
    const other = path.join(folder, 'bukan.zip')
    await pipeline([Buffer.from('<html>')], createWriteStream(other))
    expect([await refused(cut), await refused(other), await refused(path.join(folder, 'tidak-ada'))]).toEqual(
      ['notZip', 'notZip', 'notThere'],
    )
  })
})
