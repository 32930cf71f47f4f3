// As in app/theme.css, light: a picture cannot know its reader's theme.
/** The colours of a share picture. */
export const colours = {
  paper: '#FBF9F5',
  sunken: '#F3EEE5',
  ink: '#1D1A15',
  ink2: '#565045',
  stalk: '#C9BEAB',
  chart: '#988B76',
}
const accents: Record<string, string> = { kpu: '#8C1D2F', bawaslu: '#12506B' }
/** The institution's own colour. */
export const accentOf = (institution: string) => accents[institution] ?? colours.ink

/** The stalks of the mark, in a square of 44: drawn with round ends 4.6 wide, white on the accent. */
export const markShape = 'M11.2 26.2v5.4M18.6 11.7v4.4m0 7.1v8.4M26 13.4v.2m0 6.2v11.8M33.2 19v2.9m0 6.7v3'

/** An element as satori takes it. */
export type Node = { type: string; props: Record<string, unknown> }
export const box = (style: Record<string, unknown>, ...children: Node[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})
export const words = (style: Record<string, unknown>, text: string): Node => ({
  type: 'div',
  props: { style: { display: 'block', ...style }, children: text },
})
export const picture = (src: string, width: number, height: number): Node => ({
  type: 'img',
  props: { src, width, height },
})

/** An SVG as an address. */
export const dataOf = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
