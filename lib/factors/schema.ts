import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { readJson } from '../storable.ts'

const id = z.string().min(1).max(2000)
const base = { id, rawId: id, type: z.literal('public-key'), clientExtensionResults: z.looseObject({}) }
const text = z.string().max(16_000)

const assertion = z.object({
  ...base,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.optional(),
  }),
})

const attestation = z.object({
  ...base,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(8).optional(),
  }),
})

/** A passkey's signature as the browser sends it (JSON text); undefined for anything else. */
export const signed = (json: string) => parsed(assertion, json) as AuthenticationResponseJSON | undefined

/** A new passkey as the browser sends it (JSON text); undefined for anything else. */
export const enrolled = (json: string) => parsed(attestation, json) as RegistrationResponseJSON | undefined

function parsed<Schema extends z.ZodType>(schema: Schema, json: string) {
  const result = schema.safeParse(readJson(json))
  return result.success ? result.data : undefined
}
