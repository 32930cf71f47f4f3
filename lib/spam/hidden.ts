/** Text that a page holds and its readers do not see: its words, by what it is hidden, and where it leads. */
export type Hidden = { words: string; how: string; links: string[] }

/** The declarations of a style attribute, small and without spaces. */
export type Style = Map<string, string>

/**
 * By what an element of HTML from elsewhere is hidden, as a person would say it; undefined when it is seen: not drawn,
 * transparent, in the colour of its ground, without size, off the screen. Style sheets are not read: what is imported
 * brings none along. `attribute` tells the element's attributes, `ground` the colour it stands on, if any was set.
 */
export function hidingOf(
  attribute: (name: string) => string | undefined,
  style: Style,
  ground?: string,
): string | undefined {
  if (attribute('hidden') !== undefined || style.get('display') === 'none') return 'tidak ditampilkan'
  if (style.get('visibility') === 'hidden' || style.get('visibility') === 'collapse')
    return 'tidak ditampilkan'
  const colour = style.get('color') ?? attribute('color')?.toLowerCase()
  const behind = groundOf(attribute, style) ?? ground
  if (numberOf(style.get('opacity')) < 0.1 || isTransparent(colour)) return 'tembus pandang'
  if (colour && (colour === behind || (!behind && white.has(colour)))) return 'sewarna latarnya'
  if (numberOf(style.get('font-size') ?? style.get('font')) < 3 && !isRelative(style.get('font-size')))
    return 'sekecil titik'
  if (isNothing(style) || isNarrow(attribute)) return 'tanpa ukuran'
  if (isOff(style)) return 'di luar layar'
}

/** The colour an element paints behind its words, or undefined. */
export function groundOf(attribute: (name: string) => string | undefined, style: Style) {
  const ground =
    style.get('background-color') ?? style.get('background') ?? attribute('bgcolor')?.toLowerCase()
  return ground && !seeThrough.has(ground) ? ground : undefined
}

const seeThrough = new Set(['transparent', 'none', 'inherit', 'initial', 'unset'])

/** Reads a style attribute. */
export function styleOf(style: string): Style {
  const pairs = style.slice(0, 4000).toLowerCase().split(';')
  return new Map(
    pairs.flatMap(pair => {
      const at = pair.indexOf(':')
      const value = pair.slice(at + 1).replaceAll(/\s|!important/g, '')
      return at > 0 ? [[pair.slice(0, at).trim(), value] as const] : []
    }),
  )
}

const white = new Set(['#fff', '#ffffff', 'white', 'rgb(255,255,255)', '#fefefe'])
const isTransparent = (colour: string | undefined) =>
  colour === 'transparent' || Boolean(colour?.startsWith('rgba(') && /,0(?:\.0\d*)?\)$/.test(colour))

// "1.5em" is no dot, "0.1em" is; a number without a unit or in points, pixels counts as it is.
const isRelative = (size: string | undefined) =>
  Boolean(size && /[1-9].*(em|rem|%|vw)$/.test(size) && !/^0*\.0/.test(size))

const numberOf = (value: string | undefined) => {
  const number = Number.parseFloat(value ?? '')
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number
}

const isNothing = (style: Style) =>
  style.get('overflow') === 'hidden' &&
  ['height', 'width', 'max-height', 'max-width'].some(side => numberOf(style.get(side)) < 2)

// A running line of a pixel: the older way to hide links.
const isNarrow = (attribute: (name: string) => string | undefined) =>
  attribute('scrollamount') !== undefined &&
  (numberOf(attribute('width')) < 3 || numberOf(attribute('height')) < 3)

const far = -400
const isOff = (style: Style) =>
  ['left', 'top', 'right', 'bottom', 'text-indent', 'margin-left', 'margin-top'].some(
    side => numberOf(style.get(side)) < far,
  ) || /translate[^(]*\(-?\d{4}/.test(style.get('transform') ?? '')
