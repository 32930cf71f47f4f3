import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { Overtaxed, runApart } from '../apart/run.ts'
import { Refusal } from '../refusal.ts'
import { refuseVirus } from './hostile.ts'
import { plainName } from './name.ts'
import { inTurn } from './queue.ts'
import { largestUpload } from './receive.ts'
import { type Rendered, readable, render, tooMuchSentence } from './render.ts'
import type { Variant } from './schema.ts'

/** A picture ready for the store. `size` is that of the upload, `width` and `height` as it is seen upright. */
export type PreparedImage = {
  hash: string
  name: string
  width: number
  height: number
  size: number
  variants: Variant[]
  files: { variant: Variant; bytes: Buffer }[]
}

/** What decoding one picture may take; the largest we accept stay below it. */
export const pictureLimits = { seconds: 30, megabytes: 460 }

/**
 * Checks a picture by its content and makes its renditions in a process of its own.
 * Throws a Refusal whose sentence says what to do instead.
 */
export async function prepareImage(buffer: Buffer, name: string): Promise<PreparedImage> {
  refuseHeavy(buffer)
  await refuseVirus(buffer)
  return prepared(buffer, name, mime => inTurn(() => renderApart(buffer, mime)))
}

/** The same for pictures that we drew ourselves, without the price of a process for each. */
export const prepareOwnImage = (buffer: Buffer, name: string) =>
  prepared(buffer, name, mime => inTurn(() => render(buffer, mime)))

async function prepared(buffer: Buffer, name: string, make: (mime: string) => Promise<Rendered>) {
  refuseHeavy(buffer)
  const mime = (await fileTypeFromBuffer(buffer))?.mime ?? ''
  if (!readable[mime])
    throw new Refusal('Berkas ini bukan foto. Pilih berkas JPG atau PNG dari galeri.', { status: 415 })
  const { files, ...seen } = await make(mime)
  return {
    hash: createHash('sha256').update(buffer).digest('hex'),
    name: plainName(name, 'foto'),
    size: buffer.length,
    ...seen,
    files: files.map(({ variant, bytes }) => ({ variant, bytes: Buffer.from(bytes) })),
  }
}

function refuseHeavy(buffer: Buffer) {
  if (buffer.length > largestUpload) throw tooHeavy()
}

async function renderApart(buffer: Buffer, mime: string) {
  try {
    return await runApart('picture', { bytes: buffer, mime }, pictureLimits)
  } catch (error) {
    if (error instanceof Overtaxed) throw new Refusal(tooMuchSentence)
    const { message, status } = error as { message: string; status?: number }
    throw status ? new Refusal(message, { status }) : error
  }
}

/** The sentence for a file over the limit, also before all of it was read. */
export const tooHeavy = () =>
  new Refusal('Foto ini lebih dari 25 MB. Perkecil dulu di galeri, lalu pilih lagi.', { status: 413 })
