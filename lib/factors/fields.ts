/** The fields of a form that carry a proof; they are no part of what was typed and never shown again. */
export const proofFields = { passkey: 'bukti.kunci', password: 'bukti.sandi', code: 'bukti.kode' } as const
export const isProofField = (name: string) => name.startsWith('bukti.')

/** What is asked of someone whose last proof is too old. */
export type ProofAsked = {
  /** Why the last proof was refused. */
  sentence?: string
  /** Which ways this person has. */
  passkey: boolean
  code: boolean
}
