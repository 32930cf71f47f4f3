import { RateLimiterMemory } from 'rate-limiter-flexible'

/** A limit on what one client address may cause, counted after the fact. */
export class Limit {
  #limiter: RateLimiterMemory
  #points: number

  constructor(points: number, seconds: number) {
    this.#points = points
    this.#limiter = new RateLimiterMemory({ points, duration: seconds })
  }

  /** Seconds this client has to wait, 0 if it may go on. */
  async wait(client: string): Promise<number> {
    const used = await this.#limiter.get(client)
    return used && used.consumedPoints >= this.#points ? Math.ceil(used.msBeforeNext / 1000) : 0
  }

  async count(client: string) {
    await this.#limiter.penalty(client)
  }
}
