// Put together here, so that no scanner takes this file for what it looks for (eicar.org, the test file of 68 bytes).
/** The test file of virus scanners. */
export const testVirus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
)
