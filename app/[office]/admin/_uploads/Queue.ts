import { dropPreview, showPreview } from './previews.ts'
import { type Shrunk, shrink } from './shrink.ts'
import { type Upload, UploadError } from './upload.ts'
import { dropFile, keepFile, type Waiting, waitingFiles } from './waiting.ts'

/** One file on its way, as a person is told of it. */
export type Item = {
  id: string
  name: string
  size: number
  is: 'waiting' | 'shrinking' | 'going' | 'held'
  /** How much has left, 0 to 1. */
  share: number
}
export type Told = { items: Item[]; note?: string; error?: string }
type Size = Pick<Shrunk, 'width' | 'height'>

/** What happens to the files of one place. */
export type Handlers<Answer> = {
  /** Whether this one is a photo, which is made smaller first. */
  isPhoto: (file: File) => boolean
  upload: Upload<Answer>
  /** A photo can be seen now; `restored` when it waited over a reload. */
  onBegin?: (id: string, size: Size, restored: boolean) => void
  /** It has arrived; may say what became of it. */
  onDone: (answer: Answer, file: File, id: string, restored: boolean) => string | undefined
  onRefused?: (id: string) => void
}

type Entry = Waiting & { item: Item; restored: boolean; size?: Size }

/**
 * Sends the files of one place, one after another: made smaller first, kept in this browser until the server has
 * them. Without a line or a session they wait and go on by themselves; one that is refused holds up no other.
 */
export class Queue<Answer> {
  handlers: Handlers<Answer>
  #slot: string
  #tell: (told: Told) => void
  #entries: Entry[] = []
  #errors: string[] = []
  #note: string | undefined
  #sending = false
  #left = false

  constructor(slot: string, handlers: Handlers<Answer>, tell: (told: Told) => void) {
    this.#slot = slot
    this.handlers = handlers
    this.#tell = tell
  }

  /** Takes up what waited over a reload. */
  async restore() {
    const found = await waitingFiles(this.#slot)
    const known = new Set(this.#entries.map(entry => entry.id))
    for (const waiting of found) if (!known.has(waiting.id)) this.#put(waiting, true)
    await this.#prepare()
  }

  async add(files: File[]) {
    this.#errors = []
    this.#note = undefined
    const now = Date.now()
    for (const [index, file] of files.entries()) {
      const at = now + index / 1000
      this.#put({ id: crypto.randomUUID(), slot: this.#slot, file, at, ready: false }, false)
    }
    await Promise.all(this.#entries.filter(entry => !entry.ready).map(stored))
    await this.#prepare()
  }

  /** Sends what waits, until there is nothing left or no line. */
  async run() {
    if (this.#sending || this.#left) return
    this.#sending = true
    for (let next = this.#next(); next && !this.#left; next = this.#next())
      if (!(await this.#send(next))) break
    this.#sending = false
  }

  /** A desk that was left takes nothing in: what it was sending waits for the desk that comes after. */
  leave() {
    this.#left = true
  }

  #put(waiting: Waiting, restored: boolean) {
    const { id, file } = waiting
    const item: Item = { id, name: file.name, size: file.size, is: 'waiting', share: 0 }
    this.#entries.push({ ...waiting, item, restored })
    this.#say()
  }

  // One at a time: a telephone holds only so many opened photos. What is ready leaves meanwhile.
  async #prepare() {
    for (const entry of [...this.#entries]) {
      if (entry.size || this.#left) continue
      if (this.handlers.isPhoto(entry.file)) await this.#shrink(entry)
      entry.size ??= { width: 0, height: 0 }
      void this.run()
    }
  }

  async #shrink(entry: Entry) {
    this.#is(entry, 'shrinking')
    const { file, ...size } = await shrink(entry.file)
    if (!entry.ready) Object.assign(entry, { file, ready: true })
    await stored(entry)
    entry.size = size
    entry.item = { ...entry.item, size: entry.file.size }
    this.#is(entry, 'waiting')
    if (this.#left || !this.handlers.onBegin) return
    showPreview(entry.id, entry.file)
    this.handlers.onBegin(entry.id, size, entry.restored)
  }

  #next = () => this.#entries.find(entry => entry.size)

  async #send(entry: Entry): Promise<boolean> {
    this.#is(entry, 'going')
    const keep = (url: string | undefined) => {
      entry.url = url
      void stored(entry)
    }
    const onProgress = (share: number) => this.#is(entry, 'going', share)
    try {
      const answer = await this.handlers.upload(entry.file, onProgress, { url: entry.url, keep })
      if (this.#left) return false
      this.#note = this.handlers.onDone(answer, entry.file, entry.id, entry.restored)
    } catch (failure) {
      if (!(failure instanceof UploadError)) throw failure
      if (failure.passing) return this.#hold()
      this.#errors.push(`${entry.file.name}: ${failure.message}`)
      this.handlers.onRefused?.(entry.id)
    }
    await this.#drop(entry)
    return true
  }

  #hold() {
    for (const entry of this.#entries) entry.item = { ...entry.item, is: 'held' }
    this.#say()
    return false
  }

  async #drop(entry: Entry) {
    this.#entries = this.#entries.filter(other => other !== entry)
    await dropFile(entry.id)
    dropPreview(entry.id)
    this.#say()
  }

  #is(entry: Entry, is: Item['is'], share = 0) {
    entry.item = { ...entry.item, is, share }
    this.#say()
  }

  #say() {
    if (this.#left) return
    this.#tell({
      items: this.#entries.map(entry => entry.item),
      note: this.#note,
      error: this.#errors.join(' ') || undefined,
    })
  }
}

// What was sent by a desk that is gone is not put back.
const stored = ({ id, slot, file, at, ready, url }: Entry) => keepFile({ id, slot, file, at, ready, url })
