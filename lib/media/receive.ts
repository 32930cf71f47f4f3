import { Refusal } from '../refusal.ts'

/** The largest upload, bytes. */
export const largestUpload = 25 * 1024 * 1024
// What multipart adds around the file.
const envelope = 16 * 1024

/** What is told of an upload that cannot be taken: `noun` is what was to come, `tooHeavy` the sentence of the limit. */
type Words = { noun: string; tooHeavy: () => Refusal }

/**
 * The file of a multipart form's field `file`, read no further than the limit allows.
 * Throws a Refusal: 413 too large, 415 no such form, 422 no file in it.
 */
export async function receiveFile(
  request: Request,
  { noun, tooHeavy }: Words,
): Promise<{ bytes: Buffer; name: string }> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body)
    throw new Refusal(`Kirim ${noun} lewat tombol unggah di halaman naskah.`, { status: 415 })
  const body = await readAtMost(request.body, largestUpload + envelope, tooHeavy)
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  const file = form?.get('file')
  if (!(file instanceof File) || file.size === 0)
    throw new Refusal(
      `${noun[0]!.toUpperCase()}${noun.slice(1)} belum sampai seluruhnya. Periksa sambungan, lalu pilih lagi.`,
    )
  return { bytes: Buffer.from(await file.arrayBuffer()), name: file.name }
}

async function readAtMost(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  tooHeavy: () => Refusal,
) {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw tooHeavy()
    chunks.push(chunk)
  }
  return new Blob(chunks)
}
