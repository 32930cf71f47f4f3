import { readFile } from 'node:fs/promises'
import path from 'node:path'
import satori, { type FontWeight } from 'satori'
import sharp from 'sharp'
import { shared } from '../shared.ts'
import { type Card, cardHeight, cardWidth, drawCard } from './card.ts'

const folder = path.resolve(process.cwd(), 'lib/share/fonts')

// Made of the variable font of the site at two weights: satori reads no WOFF2 and no axes.
const fonts = () =>
  shared('share.fonts', () =>
    Promise.all(
      ([500, 700] as const).flatMap(weight => [
        fontOf('Jakarta', 'latin', weight),
        fontOf('Lain', 'latin-ext', weight),
      ]),
    ),
  )

async function fontOf(name: string, subset: string, weight: FontWeight) {
  const data = await readFile(path.join(folder, `plus-jakarta-sans-${subset}-${weight}.woff`))
  return { name, data, weight, style: 'normal' as const }
}

/** The card as a JPEG of 1200 by 630 pixels. */
export async function drawJpeg(card: Card): Promise<Buffer> {
  const svg = await satori(drawCard(card) as never, {
    width: cardWidth,
    height: cardHeight,
    fonts: await fonts(),
  })
  return sharp(Buffer.from(svg))
    .flatten({ background: '#FBF9F5' })
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer()
}
