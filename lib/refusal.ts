/** A deed that is not done, with the sentence the person reads. `errors` are sentences by field. */
export class Refusal extends Error {
  status: number
  errors: Record<string, string>
  done: Record<string, unknown> | undefined

  constructor(
    message: string,
    options: { status?: number; errors?: Record<string, string>; done?: Record<string, unknown> } = {},
  ) {
    super(message)
    this.status = options.status ?? 422
    this.errors = options.errors ?? {}
    this.done = options.done
  }
}
