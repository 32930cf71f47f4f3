import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const url = (data: Uint8Array) => Buffer.from(data).toString('base64url')

/** What a device may do wrong, or be made to do. */
export type Signing = {
  challenge: string
  origin: string
  rpId: string
  verified?: boolean
  counter?: number
}

/** A device that makes one passkey (ES256) and signs with it, as a browser would send it. */
export function makeAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const jwk = publicKey.export({ format: 'jwk' })
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Uint8Array.from(Buffer.from(jwk.x!, 'base64url'))],
    [-3, Uint8Array.from(Buffer.from(jwk.y!, 'base64url'))],
  ])
  const base = { id: url(id), rawId: url(id), type: 'public-key', clientExtensionResults: {} }

  const clientData = (type: string, { challenge, origin }: Signing) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

  function authData({ rpId, verified = true, counter = 0 }: Signing, attested = Buffer.alloc(0)) {
    const flags = 0x01 | (verified ? 0x04 : 0) | (attested.length ? 0x40 : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, attested])
  }

  return {
    enrol(signing: Signing) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const attested = Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(cose))])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', Uint8Array.from(authData(signing, attested))],
      ])
      const attestationObject = url(isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0]))
      const clientDataJSON = url(clientData('webauthn.create', signing))
      return JSON.stringify({ ...base, response: { clientDataJSON, attestationObject, transports: [] } })
    },
    sign(signing: Signing) {
      const [client, data] = [clientData('webauthn.get', signing), authData(signing)]
      const signature = createSign('sha256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      const response = {
        clientDataJSON: url(client),
        authenticatorData: url(data),
        signature: url(signature),
      }
      return JSON.stringify({ ...base, response })
    },
  }
}
