/** Where a name leads: to this deployment, to other machines, to none, or it could not be looked up. */
export const pointings = ['here', 'elsewhere', 'nowhere', 'unknown'] as const
export type Pointing = (typeof pointings)[number]

/** What a name answers with over TLS. */
export const tlsStates = ['ok', 'none', 'mismatch', 'expired', 'untrusted', 'unknown'] as const
export type TlsState = (typeof tlsStates)[number]

/** How many days before its end a name or a certificate is to be looked after. */
export const soonDays = 60
