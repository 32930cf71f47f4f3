import type { DetailedError } from 'tus-js-client'
import { partsPath } from '../../../../../lib/uploads/address.ts'

// An export may have a gigabyte: fewer, larger parts than a telephone's photos.
const part = 8 * 2 ** 20

/** Sends an export or an archive in parts. Resolves to the name under which the server has it; throws a sentence. */
export async function sendSource(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const tus = await import('tus-js-client').catch(() => {
    throw new Error(offline)
  })
  return new Promise((resolve, reject) => {
    const going = new tus.Upload(file, {
      endpoint: partsPath,
      chunkSize: part,
      retryDelays: [0, 1000, 3000, 10_000, 30_000],
      storeFingerprintForResuming: false,
      metadata: { filename: file.name, filetype: file.type, tujuan: 'impor' },
      onProgress: (sent, total) => onProgress(total ? sent / total : 0),
      onSuccess: () => resolve(going.url?.split('/').at(-1) ?? ''),
      onError: error => reject(new Error(sentenceOf(error as DetailedError))),
    })
    signal.addEventListener('abort', () => void going.abort(true).catch(() => {}))
    going.start()
  })
}

const offline = 'Sambungan terputus, jadi berkasnya belum terkirim. Pilih lagi setelah tersambung.'

function sentenceOf({ originalResponse }: DetailedError) {
  if (!originalResponse) return offline
  try {
    return (JSON.parse(originalResponse.getBody()) as { message: string }).message
  } catch {
    return 'Berkas ini belum bisa kami terima. Coba lagi.'
  }
}
