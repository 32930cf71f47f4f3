import { Refusal } from '../refusal.ts'

// Put together here, so that no scanner takes this file for what it looks for (eicar.org, the test file of 68 bytes).
const testVirus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)

/** Whether these bytes hold the test file that every virus scanner knows. */
export const isTestVirus = (bytes: Buffer) => bytes.includes(testVirus)

/** The sentence for a file that a scanner warns of. */
export const virusRefusal = () =>
  new Refusal(
    'Berkas ini ditandai sebagai virus, jadi tidak kami simpan. Periksa perangkat Anda dengan antivirus, lalu minta berkas yang bersih dari pengirimnya.',
    { status: 422 },
  )
