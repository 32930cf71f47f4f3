/** What is counted: pages read, words looked for, those that found nothing, where from, on what; robots apart. */
export const counted = ['page', 'search', 'nothing', 'referrer', 'device', 'robot'] as const
export type Counted = (typeof counted)[number]

export const devices = { ponsel: 'Ponsel', tablet: 'Tablet', komputer: 'Komputer' } as const
export type Device = keyof typeof devices

/** One answered request, as a front door or a log line tells it. */
export type Visit = {
  officeId: number
  method: string
  /** Path and query, as asked. */
  url: string
  status: number
  agent: string
  referrer: string
  /** The office's own host: a visitor who came from there came from nowhere else. */
  host: string
  /** A search that found nothing, where that is known. */
  nothing?: boolean
}
