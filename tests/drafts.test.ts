import { expect, test } from 'vitest'
import { checks, findAll } from '../lib/checks/list.ts'
import { readSamples, type Sample } from './drafts/read.ts'

// Written by hand as offices write, before and apart from the checks; each flaw is named by who put it there.
const flawed = readSamples('flawed.txt')
const clean = readSamples('clean.txt')

const codesIn = ({ written, facts }: Sample) => new Set(findAll(written, facts).map(({ code }) => code))
const percent = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1).replace('.', ',')} %`

const wanted = flawed.flatMap(sample => sample.flaws.map(code => ({ sample, code })))
const missed = wanted.filter(({ sample, code }) => !codesIn(sample).has(code))
const wrong = clean.filter(sample => codesIn(sample).size > 0)
const besides = flawed.flatMap(sample =>
  [...codesIn(sample)].filter(code => !sample.flaws.includes(code)).map(code => `${sample.name}: ${code}`),
)

const groups: Record<string, string> = {
  personal: 'data pribadi',
  title: 'judul',
  summary: 'ringkasan',
  field: 'isian wajib',
  date: 'tanggal',
  text: 'isi dan gaya',
  heading: 'judul bagian',
  link: 'tautan',
  picture: 'gambaran, keterangan, kredit foto',
  file: 'berkas',
}
const groupOf = (code: string) => groups[code.split('.')[0]!] ?? code

/** The table of the README. */
function table() {
  const rows = Object.values(groups).map(name => {
    const own = wanted.filter(({ code }) => groupOf(code) === name)
    const lost = missed.filter(({ code }) => groupOf(code) === name)
    const falsely = clean.filter(sample => [...codesIn(sample)].some(code => groupOf(code) === name))
    return `| ${name} | ${own.length - lost.length} / ${own.length} | ${falsely.length} |`
  })
  return [
    '| cacat | ditunjukkan | keliru pada 100 naskah bersih |',
    '|---|---|---|',
    ...rows,
    `| semua | ${wanted.length - missed.length} / ${wanted.length} (${percent(wanted.length - missed.length, wanted.length)}) | ${wrong.length} (${percent(wrong.length, clean.length)}) |`,
  ].join('\n')
}

test('there are a hundred drafts of each sort, and every flaw in them has a check', () => {
  expect([flawed.length, clean.length]).toEqual([100, 100])
  const codes = new Set(checks.map(({ code }) => code))
  expect(wanted.filter(({ code }) => !codes.has(code)).map(({ code }) => code)).toEqual([])
})

test('at least 95 of 100 flaws are shown', () => {
  console.log(table())
  console.log(missed.map(({ sample, code }) => `missed ${code}: ${sample.name}`).join('\n'))
  expect(1 - missed.length / wanted.length).toBeGreaterThanOrEqual(0.95)
})

test('at most 5 of 100 clean drafts are remarked on', () => {
  console.log(wrong.map(sample => `${sample.name}: ${[...codesIn(sample)]}`).join('\n'))
  expect(wrong.length / clean.length).toBeLessThanOrEqual(0.05)
})

test('in flawed drafts hardly anything is remarked on that nobody put there', () => {
  console.log(besides.join('\n'))
  expect(besides.length / wanted.length).toBeLessThanOrEqual(0.05)
})
