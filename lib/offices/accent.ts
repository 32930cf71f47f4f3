/** The four tokens of an accent in one theme, as hex colours. */
export type AccentTokens = { accent: string; strong: string; onAccent: string; tint: string }

type Colour = [red: number, green: number, blue: number]

/** What an accent is read on, from app/theme.css: paper, surface and sunken. */
const grounds = {
  light: ['#fbf9f5', '#ffffff', '#f3eee5'],
  dark: ['#171510', '#211e18', '#100f0b'],
} as const
/** What every accent must reach as text, as a ground and on its tint (WCAG AAA for text). */
const least = 7

/**
 * The colours an office may wear instead of its institution's, by the dye that gives them. None is bright enough to
 * be taken for a party's, and each is made readable by accentOf.
 */
export const officeAccents: Record<string, string> = {
  '#8c1d2f': 'Mengkudu (merah tua)',
  '#12506b': 'Tarum (biru tua)',
  '#6b4423': 'Soga (cokelat)',
  '#2f5d3a': 'Daun mangga (hijau tua)',
  '#5a3a6e': 'Duwet (ungu tua)',
  '#3f4a54': 'Jelaga (kelabu tua)',
}

/**
 * The accent of an institution in both themes, from whatever colour it chose ("#f2c100"). Its hue stays; it is
 * darkened for light paper and lightened for dark until every pair it is used in has a contrast of 7 at least.
 */
export function accentOf(chosen: string): { light: AccentTokens; dark: AccentTokens } {
  const colour = readColour(chosen)
  return { light: fitting(colour, 'light'), dark: fitting(colour, 'dark') }
}

/** WCAG 2.2: how far two colours are apart, 1 to 21. */
export function contrast(one: string, other: string) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const black: Colour = [0, 0, 0]
const white: Colour = [255, 255, 255]

// From the colour itself step by step towards black or white, where every contrast is reached at last.
function fitting(colour: Colour, theme: keyof typeof grounds): AccentTokens {
  const [end, opposite] = theme === 'light' ? [black, white] : [white, black]
  const ground = readColour(grounds[theme][0])
  for (let step = 0; step <= 100; step++) {
    const accent = mixed(colour, end, step / 100)
    const tokens = {
      accent: hexOf(accent),
      strong: hexOf(mixed(accent, end, 0.25)),
      onAccent: hexOf(mixed(opposite, accent, 0.06)),
      tint: hexOf(mixed(ground, accent, theme === 'light' ? 0.09 : 0.16)),
    }
    if (theme === 'light') tokens.onAccent = '#ffffff'
    if (isReadable(tokens, theme)) return tokens
  }
  throw new Error('black on white has contrast enough')
}

function isReadable({ accent, strong, onAccent, tint }: AccentTokens, theme: keyof typeof grounds) {
  const pairs = [...grounds[theme], tint].map(ground => [accent, ground] as const)
  return [...pairs, [onAccent, accent] as const, [onAccent, strong] as const].every(
    ([text, ground]) => contrast(text, ground) >= least,
  )
}

const readColour = (hex: string) =>
  [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour

const hexOf = (colour: Colour) =>
  `#${colour.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`

const mixed = (from: Colour, to: Colour, share: number) =>
  from.map((value, at) => value + (to[at]! - value) * share) as unknown as Colour

function luminance(hex: string) {
  const [red, green, blue] = readColour(hex).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
