import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Voter, voters } from './voters.ts'
import { at, openBrowser } from './world.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const office = 'kab-kediri.kpu'
const weekday = '(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)'

/** Each begins at the front page of an office, and ends when the voter has the answer. */
const tasks: Record<string, (voter: Voter) => Promise<void>> = {
  'finds when people voted, and that the next day is not set': async ({ open, told }) => {
    await open('link', 'Tahapan')
    expect(await told()).toMatch(
      /Pemilu 2029[\s\S]*Belum ditetapkan[\s\S]*Pemilu Serentak 2024[\s\S]*14 Februari 2024/,
    )
  },
  'takes home the PDF of an announcement': async ({ open, download }) => {
    await open('link', 'Pengumuman')
    await open('link', /^Hasil seleksi administrasi/)
    expect(await download('link', 'pengumuman.pdf')).toMatch(/\.pdf$/)
  },
  'finds when the office is open': async ({ open, told }) => {
    await open('link', 'Kontak')
    expect(await told()).toMatch(/Senin–Kamis[\s\S]*08\.00–16\.00 WIB/)
  },
  'finds who the members are': async ({ open, told }) => {
    await open('link', 'Anggota')
    expect((await told()).match(/Ketua|Anggota/g)!.length).toBeGreaterThanOrEqual(5)
  },
  "finds this week's agenda: day, time and place": async ({ open, told }) => {
    await open('link', 'Agenda')
    expect(await told()).toMatch(
      new RegExp(`${weekday}, \\d+ \\S+ \\d{4}[\\s\\S]*?\\d\\d\\.\\d\\d(–\\d\\d\\.\\d\\d)? WIB · \\S`),
    )
  },
  'takes home figures as CSV': async ({ open, download }) => {
    await open('link', 'Data Pemilu')
    await open('link', /^Perkembangan daftar pemilih/)
    expect(await download('link', 'Unduh CSV')).toMatch(/\.csv$/)
  },
  'finds an old article by two words': async ({ page, search, open }) => {
    await search('Cari di situs ini', 'penataan situs')
    await open('link', /menuju satu rumah yang aman/)
    expect(new URL(page.url()).pathname).toMatch(/^\/berita\//)
  },
  'finds the office next door': async ({ page, open }) => {
    await open('link', 'Kantor tetangga')
    await open('link', 'Kota Kediri')
    expect(page.url()).toBe(at('kota-kediri.kpu'))
  },
}

describe.each(Object.entries(voters))('%s a voter', (_, becoming) => {
  test.each(Object.entries(tasks))('%s', async (_, task) => {
    const voter = await becoming(browser, office)
    await task(voter)
    await voter.page.context().close()
  })
})
