import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const css = readFileSync(path.resolve(import.meta.dirname, '../app/theme.css'), 'utf8')
type Theme = 'light' | 'dark'

/** The colours of one theme for one institution, by their name. */
function colours(theme: Theme, institution: string) {
  const general = css.slice(css.indexOf('@theme {'), css.indexOf('}', css.indexOf('@theme {')))
  const own = css.slice(css.indexOf(`[data-institution="${institution}"]`))
  const blocks = institution === 'kpu' ? [general] : [general, own.slice(0, own.indexOf('}'))]
  const tokens = /--color-([\w-]+): var\(--terang, (#\w{6})\) var\(--gelap, (#\w{6})\)/g
  return Object.fromEntries(
    blocks.flatMap(block =>
      [...block.matchAll(tokens)].map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]),
    ),
  ) as Record<string, string>
}

/** WCAG 2.2: the relative luminance of a colour, and the contrast of two. */
function luminance(hex: string) {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

// What the look promises: text, on what, and how far apart at least (LOOK, tokens).
const text: [string, string, number][] = [
  ['ink', 'paper', 15],
  ['ink', 'surface', 7],
  ['ink', 'sunken', 7],
  ['ink', 'neutral-tint', 7],
  ['ink', 'tint', 7],
  ['ink-2', 'paper', 7],
  ['ink-2', 'surface', 4.5],
  ['ink-2', 'sunken', 6.9],
  ['ink-2', 'neutral-tint', 6.4],
  ['accent', 'paper', 7],
  ['accent', 'surface', 7],
  ['accent', 'sunken', 7],
  ['accent', 'tint', 7],
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-strong', 7],
  ['accent-strong', 'paper', 7],
  ['ok', 'ok-tint', 5.8],
  ['warn', 'warn-tint', 6.7],
  ['bad', 'bad-tint', 5.7],
  ['bad', 'surface', 4.5],
  ['info', 'info-tint', 7],
]
const shapes: [string, string, number][] = [
  ['field', 'paper', 3],
  ['field', 'surface', 3],
  ['field', 'sunken', 3],
  ['chart', 'paper', 3],
  ['well', 'paper', 3],
  ['late', 'paper', 3],
  ['bad', 'paper', 3],
]

for (const institution of ['kpu', 'bawaslu'])
  for (const theme of ['light', 'dark'] as const)
    test(`${institution}, ${theme}: text, borders and chart marks keep their contrast`, () => {
      const found = colours(theme, institution)
      const weak = [...text, ...shapes].filter(
        ([above, below, least]) => contrast(found[above]!, found[below]!) < least,
      )
      expect(weak).toEqual([])
    })

test('the published ratios are those of the colours', () => {
  const light = colours('light', 'kpu')
  const dark = colours('dark', 'bawaslu')
  expect(contrast(light.ink!, light.paper!)).toBeCloseTo(16.49, 2)
  expect(contrast(light.accent!, light.paper!)).toBeCloseTo(8.56, 2)
  expect(contrast(light['on-accent']!, light['accent-strong']!)).toBeCloseTo(11.97, 2)
  expect(contrast(dark.accent!, dark.paper!)).toBeCloseTo(9.76, 2)
})

// A browser's bar and a tab's icon know no variables.
const outside = ['layout.tsx', '_frame/tabIcon.ts']

test('pages name colours, never their values', () => {
  const root = path.resolve(import.meta.dirname, '../app')
  const files = ['[office]/(situs)', '_ui'].flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(file =>
      path.join(folder, file),
    ),
  )
  const coloured = files
    .filter(file => /\.(tsx?|css)$/.test(file) && !outside.some(name => file.endsWith(`(situs)/${name}`)))
    .filter(file => /#[0-9a-f]{6}\b/i.test(readFileSync(path.join(root, file), 'utf8')))
  expect(coloured).toEqual([])
})
