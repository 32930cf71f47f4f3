import { readFile } from 'node:fs/promises'
import path from 'node:path'
import satori, { type FontWeight } from 'satori'
import sharp from 'sharp'
import { shared } from '../shared.ts'
import type { Node } from './parts.ts'
import type { Room } from './sight.ts'

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

/** A drawing as a JPEG of this size. */
export async function drawJpeg(drawing: Node, { width, height }: Room): Promise<Buffer> {
  const svg = await satori(drawing as never, { width, height, fonts: await fonts() })
  return sharp(Buffer.from(svg))
    .flatten({ background: '#FBF9F5' })
    .jpeg({ quality: 86, mozjpeg: true })
    .toBuffer()
}
