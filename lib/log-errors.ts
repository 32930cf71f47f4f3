/** What the log keeps of an error: what failed and where in our code, and nothing that a person typed. */
export type LoggedError = {
  type: string
  message: string
  stack: string
  code?: unknown
  digest?: unknown
  /** Of the database: where its rule stands. */
  constraint?: unknown
  table?: unknown
  cause?: LoggedError
}

type Known = { code?: unknown; digest?: unknown; constraint?: unknown; table?: unknown; query?: unknown }

/**
 * An error as the log may keep it. Drizzle puts the values of a query into its message, PostgreSQL the row into its
 * detail: both are left out, as are addresses, long numbers and tokens that stand in a message.
 */
export function loggedError(error: unknown, depth = 3): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: withoutPersons(String(error)), stack: '' }
  const { code, digest, constraint, table } = error as Known
  const lines = (error.stack ?? '').split('\n').filter(line => /^\s{4}at /.test(line))
  return {
    type: error.constructor.name,
    message: withoutPersons(messageOf(error)),
    stack: lines.slice(0, 20).join('\n'),
    ...(code === undefined ? {} : { code }),
    ...(digest === undefined ? {} : { digest }),
    ...(constraint === undefined ? {} : { constraint, table }),
    ...(error.cause !== undefined && depth > 0 ? { cause: loggedError(error.cause, depth - 1) } : {}),
  }
}

function messageOf(error: Error) {
  const { query, code } = error as Known
  if (typeof query === 'string') return `Failed query: ${query.slice(0, 2000)}`
  // Class 22 of PostgreSQL quotes the value it could not use.
  return typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)
    ? error.message.split('"', 1)[0]!
    : error.message
}

/** A text without e-mail addresses, numbers of nine digits or more, and tokens; at most 2,000 letters. */
export const withoutPersons = (text: string) =>
  text
    .slice(0, 2000)
    .replaceAll(/[\w.+-]{1,64}@[\w.-]{1,255}/g, '…@…')
    .replaceAll(/\d{9,}/g, '…')
    .replaceAll(/[\w-]{40,}/g, '…')

/** The path of an address without what only its holder may know: its query, and the token of a preview or a link. */
export const loggedPath = (url: string) =>
  url.split('?', 1)[0]!.replace(/^\/(pratinjau|admin\/(?:undangan|sandi-baru|bukan-saya))\/.*/, '/$1/…')
