import { imageWidths } from '../../../../lib/media/schema.ts'

/** A photo as it is sent: what to send, and how large it is seen, pixels. */
export type Shrunk = { file: File; width: number; height: number }

const widest = Math.max(...imageWidths)
const shown = { width: 4, height: 3 }

type Saving = { connection?: { saveData?: boolean } }
const savesData = () => Boolean((navigator as Navigator & Saving).connection?.saveData)

/**
 * Makes a photo as wide as the widest rendition, upright, without metadata. One that is small already is sent as it
 * is, and so is what this browser cannot open (HEIC outside Safari): the server can.
 */
export async function shrink(file: File): Promise<Shrunk> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!bitmap) return { file, ...shown }
  const { width, height } = bitmap
  try {
    const asItIs = savesData() ? 200_000 : 600_000
    if (file.size <= asItIs || /gif|svg/.test(file.type)) return { file, width, height }
    const blob = await drawn(bitmap, Math.min(1, widest / width))
    const smaller = blob && blob.size < file.size
    return { file: smaller ? named(blob, file.name) : file, width, height }
  } finally {
    bitmap.close()
  }
}

function drawn(bitmap: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.imageSmoothingQuality = 'high'
  // What is transparent becomes white, as on the server.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', savesData() ? 0.78 : 0.88))
}

const named = (blob: Blob, name: string) =>
  new File([blob], `${name.replace(/\.[a-z0-9]+$/i, '')}.jpg`, { type: 'image/jpeg' })
