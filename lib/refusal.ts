import type { z } from 'zod'
import type { ProofAsked } from './factors/fields.ts'

/** A deed that is not done, with the sentence the person reads. `errors` are sentences by field. */
export class Refusal extends Error {
  status: number
  errors: Record<string, string>
  done: Record<string, unknown> | undefined
  /** Only a proof of who this is was missing. */
  proof: ProofAsked | undefined

  constructor(
    message: string,
    options: {
      status?: number
      errors?: Record<string, string>
      done?: Record<string, unknown>
      proof?: ProofAsked
    } = {},
  ) {
    super(message)
    this.status = options.status ?? 422
    this.errors = options.errors ?? {}
    this.done = options.done
    this.proof = options.proof
  }
}

/** Wrong fields of a form: the first sentence of each, by field. */
export function refusedFields(error: z.ZodError): Refusal {
  const errors: Record<string, string> = {}
  for (const issue of error.issues) errors[String(issue.path[0] ?? 'form')] ??= issue.message
  return new Refusal('Ada isian yang perlu diperbaiki.', { errors })
}
