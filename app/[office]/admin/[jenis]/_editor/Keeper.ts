import type { KeptCopy } from '../../../../../lib/entries/copies.ts'
import { forget, type Kept, keep, type Place } from './kept.ts'

/** How safe the text is: with us, on its way, in this browser only, or in need of its writer. */
export type Keeping =
  | { is: 'safe'; at: string | null }
  | { is: 'going' }
  | { is: 'here' }
  | { is: 'expired' }
  | { is: 'refused'; message: string; full?: boolean }
  | { is: 'rival'; theirs: KeptCopy }

type Written = { id: string; kind: string; lock: number; values: Record<string, string> }
type KeeperOptions = {
  place: Place
  /** The copy that this goes on from. */
  base: string
  /** When what is on the screen reached the server. */
  at: string | null
  written: () => Written
  tell: (keeping: Keeping) => void
}

const pause = 1500
const retry = 5000
const leavingTime = 30_000

/**
 * Keeps a text while it is being typed: a moment after the last key in this browser and on the server, where it is
 * the writer's working copy. Without a line or a session it waits here and tries again. Counts, and asks no clock.
 */
export class Keeper {
  #options: KeeperOptions
  #window = crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  #count = 0
  #sent = 0
  #base: string
  #timer: ReturnType<typeof setTimeout> | undefined
  #going: Promise<void> | undefined
  #ended = false
  #leaving = false
  #state: Keeping

  constructor(options: KeeperOptions) {
    this.#options = options
    this.#base = options.base
    this.#state = { is: 'safe', at: options.at }
  }

  /** The mark of the copy that the server has of this. */
  get base() {
    return this.#base
  }

  get state() {
    return this.#state
  }

  /** What is on the screen. */
  get written() {
    return this.#options.written
  }

  get isSafe() {
    return this.#count === this.#sent
  }

  /** Something was typed. */
  touch() {
    this.#count++
    if (this.#state.is === 'safe') this.#tell({ is: 'going' })
    if (this.#state.is !== 'rival') this.#plan(pause)
  }

  /** Writes it into this browser at once; false when there is no room. */
  keepHere(): boolean {
    if (this.isSafe || this.#ended) return true
    const { written, place } = this.#options
    const { lock, values } = written()
    return keep(place, { mark: this.#mark(), base: this.#base, lock, values })
  }

  /** Sends what is not yet sent; true when the server has all. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#going) await this.#going
    if (this.isSafe || this.#ended) return this.isSafe
    this.#going = this.#send().finally(() => {
      this.#going = undefined
    })
    await this.#going
    return this.isSafe
  }

  /** It became a version: there is no copy any more. What was typed meanwhile goes on from nothing. */
  settle(at: string, changed: boolean) {
    this.#base = ''
    if (changed) return this.touch()
    this.#sent = this.#count
    forget(this.#options.place)
    this.#tell({ is: 'safe', at })
  }

  /** The page is asked for anew: what arrives from here on may be younger than what the next page was drawn from. */
  leave() {
    this.#leaving = true
    // It may be that they stay after all.
    setTimeout(() => {
      this.#leaving = false
    }, leavingTime)
  }

  /** Writes what there is into this browser and stops. */
  end() {
    clearTimeout(this.#timer)
    this.keepHere()
    this.#ended = true
  }

  #mark = () => `${this.#window}:${this.#count}`

  #plan(delay: number) {
    clearTimeout(this.#timer)
    if (!this.#ended) this.#timer = setTimeout(() => void this.flush(), delay)
  }

  #tell(state: Keeping) {
    this.#state = state
    this.#options.tell(state)
  }

  async #send() {
    const count = this.#count
    const mark = this.#mark()
    const { place, written } = this.#options
    const text = written()
    const room = keep(place, { mark, base: this.#base, lock: text.lock, values: text.values } satisfies Kept)
    if (this.#state.is === 'safe') this.#tell({ is: 'going' })
    const answer = await put({ ...text, owner: place.owner, mark, base: this.#base })
    if (this.#ended) return
    if ('savedAt' in answer) return this.#arrived(count, mark, answer.savedAt)
    if (answer.is === 'rival') return this.#tell(answer)
    const full = { is: 'refused', message: noRoom, full: true } as const
    this.#tell(answer.is === 'here' && !room ? full : answer)
    this.#plan(retry)
  }

  #arrived(count: number, mark: string, savedAt: string) {
    this.#base = mark
    this.#sent = count
    if (!this.isSafe) return this.#plan(pause)
    if (!this.#leaving) forget(this.#options.place)
    this.#tell({ is: 'safe', at: savedAt })
  }
}

const noRoom =
  'Sambungan terputus dan ruang simpan perangkat ini penuh. Jangan tutup halaman ini sampai tersambung lagi.'

async function put(body: object): Promise<{ savedAt: string } | Keeping> {
  try {
    const answer = await fetch('/api/naskah/salinan', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    })
    const told = await answer.json()
    if (answer.ok) return told
    if (answer.status === 401) return { is: 'expired' }
    if (answer.status === 409) return { is: 'rival', theirs: told.theirs }
    if (answer.status >= 500) return { is: 'here' }
    return { is: 'refused', message: told.message }
  } catch {
    return { is: 'here' }
  }
}
