import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

/** What answers a request inside this process: Next, or a function in a test. */
export type Renderer = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void

/** A GET made by ourselves: it carries nothing of any visitor (STACK, rule 4). */
export function madeRequest(url: string, headers: Record<string, string>): IncomingMessage {
  const req = new IncomingMessage(new Socket())
  req.method = 'GET'
  req.url = url
  req.headers = headers
  req.httpVersion = '1.1'
  req.httpVersionMajor = 1
  req.httpVersionMinor = 1
  req.complete = true
  req.push(null)
  return req
}

/**
 * A response that is collected instead of sent. `passTo` is asked once, when the head is complete: if it
 * returns a real response, the body streams there as it comes.
 */
export class CapturedResponse extends ServerResponse {
  #chunks: Buffer[] = []
  #target: ServerResponse | undefined
  #decided = false
  #passTo: (head: CapturedResponse) => ServerResponse | undefined

  constructor(
    req: IncomingMessage,
    passTo: (head: CapturedResponse) => ServerResponse | undefined = () => undefined,
  ) {
    super(req)
    this.#passTo = passTo
  }

  get passed() {
    return this.#target !== undefined
  }

  get body() {
    return Buffer.concat(this.#chunks)
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.find(item => typeof item === 'object' && item !== null)
    const pairs = Array.isArray(headers) ? pairsOf(headers) : Object.entries(headers ?? {})
    for (const [name, value] of pairs) this.setHeader(name, value as string)
    return this
  }

  override flushHeaders() {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#decide()
    const data = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array)
    const done = rest.find(item => typeof item === 'function') as (() => void) | undefined
    if (this.#target) return this.#target.write(data, () => done?.())
    this.#chunks.push(data)
    done?.()
    return true
  }

  override end(...args: unknown[]): this {
    if (this.finished) return this
    const [chunk] = args
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') this.write(chunk)
    this.#decide()
    this.#target?.end()
    this.finished = true
    const done = args.find(item => typeof item === 'function') as (() => void) | undefined
    this.emit('finish')
    this.emit('close')
    done?.()
    return this
  }

  #decide() {
    if (this.#decided) return
    this.#decided = true
    this.#target = this.#passTo(this)
    this.#target?.on('drain', () => this.emit('drain'))
  }
}

const pairsOf = (flat: unknown[]): [string, unknown][] =>
  Array.isArray(flat[0])
    ? (flat as [string, unknown][])
    : Array.from({ length: flat.length / 2 }, (_, i) => [String(flat[2 * i]), flat[2 * i + 1]])
