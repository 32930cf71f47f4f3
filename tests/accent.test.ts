import fc from 'fast-check'
import { expect, test } from 'vitest'
import { accentOf, contrast } from '../lib/offices/accent.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

/** Every pair of the look that an accent takes part in, with the grounds of app/theme.css. */
function pairsOf(hex: string) {
  const { light, dark } = accentOf(hex)
  const of = ({ accent, strong, onAccent, tint }: typeof light, grounds: string[]) => [
    ...[...grounds, tint].map(ground => contrast(accent, ground)),
    contrast(strong, grounds[0]!),
    contrast(onAccent, accent),
    contrast(onAccent, strong),
  ]
  return [...of(light, ['#fbf9f5', '#ffffff', '#f3eee5']), ...of(dark, ['#171510', '#211e18', '#100f0b'])]
}

test('whatever colour an institution chooses, it can be read', () => {
  fc.assert(fc.property(colour, hex => Math.min(...pairsOf(hex)) >= 7))
})

test('a colour that is dark enough stays as it was chosen', () => {
  expect(accentOf('#8c1d2f').light.accent).toBe('#8c1d2f')
})

test('yellow becomes a dark olive on paper and stays itself in the dark', () => {
  expect(accentOf('#f2c100')).toMatchObject({ light: { onAccent: '#ffffff' }, dark: { accent: '#f2c100' } })
})
