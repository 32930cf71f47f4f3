import sharp from 'sharp'
import { type PreparedImage, prepareOwnImage } from '../../lib/media/prepare.ts'
import { keep } from '../../lib/media/store.ts'
import { hashOf } from './content/random.ts'
import { portrait } from './drawing/portrait.ts'
import { SCENES, type SceneName } from './drawing/scenes.ts'

/** A drawing once its renditions lie in the store; many offices share one. */
export type StoredPicture = Omit<PreparedImage, 'files'>

export type Pictures = Map<string, StoredPicture>

/** How often each scene is drawn anew. Encoding is what costs, so a few serve all offices. */
const variations = 2
const portraits = 24
/** The places of lib/media/queue.ts; more would only wait there. */
const atOnce = 2

/** Which drawing of a scene stands beside an article. */
export const scenePicture = (scene: SceneName, key: string) => `${scene}-${hashOf(key) % variations}`

export const portraitPicture = (number: number) => `pejabat-${number % portraits}`

/** How many drawings there are, for a progress bar. */
export const countPictures = () => Object.keys(SCENES).length * variations + portraits

/** Draws every picture of the sample content and puts its renditions into the store. */
export async function drawPictures(onDone: () => void): Promise<Pictures> {
  const drawings = listDrawings()
  const pictures: Pictures = new Map()
  const worker = async () => {
    for (let next = drawings.shift(); next; next = drawings.shift()) {
      pictures.set(next.name, await store(next.name, next.draw()))
      onDone()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return pictures
}

function listDrawings() {
  const scenes = Object.entries(SCENES).flatMap(([name, draw]) =>
    Array.from({ length: variations }, (_, seed) => ({ name: `${name}-${seed}`, draw: () => draw(seed) })),
  )
  const people = Array.from({ length: portraits }, (_, number) => ({
    name: portraitPicture(number),
    draw: () => portrait(number),
  }))
  return [...scenes, ...people]
}

async function store(name: string, drawing: string): Promise<StoredPicture> {
  const png = await sharp(Buffer.from(drawing)).png().toBuffer()
  const { files, ...picture } = await prepareOwnImage(png, `${name}.png`)
  await keep({ hash: picture.hash, files })
  return picture
}
