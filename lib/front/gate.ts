/** Thrown when too many pages of an office, or of all, are waiting to be rendered. */
export class Busy extends Error {}

type Job = { officeId: number; start: () => void }

/**
 * Bounds how many pages are rendered at once, per office and over all, so that one office's rush neither
 * fills memory nor keeps the others waiting.
 */
export class Gate {
  #running = new Map<number, number>()
  #total = 0
  #waiting: Job[] = []
  readonly limits: { perOffice: number; overall: number; queued: number; patience: number }

  /** `patience` is how long one may wait for a turn, in milliseconds. */
  constructor(limits: Partial<Gate['limits']> = {}) {
    this.limits = { perOffice: 4, overall: 12, queued: 64, patience: 10_000, ...limits }
  }

  waiting(officeId: number) {
    return this.#waiting.reduce((sum, job) => sum + (job.officeId === officeId ? 1 : 0), 0)
  }

  get queueLength() {
    return this.#waiting.length
  }

  /** Runs the job when it is its turn. Throws Busy if the queue is full or the turn does not come in time. */
  async run<T>(officeId: number, job: () => Promise<T>): Promise<T> {
    await this.#turn(officeId)
    try {
      return await job()
    } finally {
      this.#leave(officeId)
    }
  }

  #turn(officeId: number) {
    if (this.#free(officeId)) return this.#enter(officeId)
    if (this.waiting(officeId) >= this.limits.queued || this.#waiting.length >= this.limits.queued * 8)
      throw new Busy()
    return new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter(other => other !== job)
        reject(new Busy())
      }, this.limits.patience)
      const job = {
        officeId,
        start: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      this.#waiting.push(job)
    })
  }

  #free(officeId: number) {
    return this.#total < this.limits.overall && (this.#running.get(officeId) ?? 0) < this.limits.perOffice
  }

  #enter(officeId: number) {
    this.#total++
    this.#running.set(officeId, (this.#running.get(officeId) ?? 0) + 1)
  }

  #leave(officeId: number) {
    this.#total--
    const left = this.#running.get(officeId)! - 1
    if (left) this.#running.set(officeId, left)
    else this.#running.delete(officeId)
    const next = this.#waiting.findIndex(job => this.#free(job.officeId))
    if (next < 0) return
    const [job] = this.#waiting.splice(next, 1)
    this.#enter(job!.officeId)
    job!.start()
  }
}
