import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Where a passkey's answer may be used. */
export type Purpose = 'login' | 'proof' | 'enrol'

/** What the server wants signed. Throws where it cannot be asked. */
export async function optionsFor(purpose: Purpose) {
  const answer = await fetch('/api/auth/kunci-sandi/mulai', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ purpose }),
  })
  if (!answer.ok) throw new Error(`passkey options: ${answer.status}`)
  return answer.json()
}

/** Asks the device to sign; resolves to the answer as text, or to undefined when the person turned away. */
export const signWithPasskey = async (purpose: 'login' | 'proof') =>
  startAuthentication({ optionsJSON: await optionsFor(purpose) }).then(JSON.stringify, nothing)

/** Offers the passkeys of this device among what the browser fills in by itself; as signWithPasskey. */
export const offerPasskey = async () =>
  startAuthentication({ optionsJSON: await optionsFor('login'), useBrowserAutofill: true }).then(
    JSON.stringify,
    nothing,
  )

/** Asks the device to make a passkey; as signWithPasskey. */
export const makePasskey = async () =>
  startRegistration({ optionsJSON: await optionsFor('enrol') }).then(JSON.stringify, nothing)

const nothing = () => undefined
