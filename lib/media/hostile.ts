import { env } from '../env.ts'
import { log } from '../log.ts'
import { Refusal } from '../refusal.ts'
import { scan } from './clamd.ts'
import { testVirus } from './virus-mark.ts'

/** Whether these bytes hold the test file that every virus scanner knows. */
export const isTestVirus = (bytes: Buffer) => bytes.includes(testVirus)

/** The sentence for a file that a scanner warns of. */
export const virusRefusal = () =>
  new Refusal(
    'Berkas ini ditandai sebagai virus, jadi tidak kami simpan. Periksa perangkat Anda dengan antivirus, lalu minta berkas yang bersih dari pengirimnya.',
    { status: 422 },
  )

/**
 * Throws a Refusal when these bytes are what a virus scanner warns of: the test file always, all that clamd knows
 * where the operator named one (CLAMD_URL). A scanner that does not answer lets nothing through.
 */
export async function refuseVirus(bytes: Buffer, clamd = env().CLAMD_URL) {
  if (isTestVirus(bytes)) throw virusRefusal()
  if (!clamd) return
  const verdict = await scan(bytes, clamd).catch(error => {
    log.error({ err: error }, 'the virus scanner did not answer')
    throw new Refusal(
      'Pemeriksa virus sedang tidak menjawab, jadi berkas belum bisa diterima. Coba lagi beberapa menit lagi.',
      { status: 503 },
    )
  })
  if (verdict === 'clean') return
  log.warn({ found: verdict.found }, 'the virus scanner warned of an upload')
  throw virusRefusal()
}
