import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { poolOf } from '../../db/doors.ts'
import { limitKey } from '../front/client.ts'
import { shared } from '../shared.ts'

type Budget = { points: number; seconds: number }
/** Several windows: whoever goes on failing waits longer and longer, at first a minute, at last hours. */
type Counter = RateLimiterPostgres[]

const windows = (...budgets: [points: number, seconds: number][]) =>
  budgets.map(([points, seconds]) => ({ points, seconds }))

// What is counted is wrong tries: fifty people behind one mobile address who get it right use nothing of it.
const budgets = {
  /** An account, tried from wherever it was never used before. */
  account: windows([6, 60], [10, 900], [30, 21_600]),
  /** An account, tried from one browser that its owner has logged in with: out of a stranger's reach. */
  device: windows([6, 60], [10, 900], [30, 21_600]),
  /** An address, or the /64 of one; a whole office or a mobile network may share it. */
  address: windows([60, 60], [100, 900], [300, 21_600]),
  // Mails for a new passphrase: a stranger must not fill anybody's mailbox.
  asked: windows([3, 3600]),
  askers: windows([30, 3600]),
} satisfies Record<string, Budget[]>
type CounterName = keyof typeof budgets

const counterOf = (name: CounterName): Counter =>
  shared(`limits.${name}`, () => budgets[name].map(budget => limiter(`${name}${budget.seconds}`, budget)))

// In PostgreSQL, so that all processes count together.
const limiter = (keyPrefix: string, { points, seconds }: Budget) =>
  new RateLimiterPostgres({
    storeClient: poolOf('auth'),
    tableName: 'login_limits',
    tableCreated: true,
    keyPrefix,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  })

/** What one try counts against: the account, where it comes from, and which known browser of that account it is. */
export type Try = { account: string; address: string; device?: number }

const countersOf = ({ account, address, device }: Try): [CounterName, string][] =>
  device === undefined
    ? [
        ['account', account],
        ['address', limitKey(address)],
      ]
    : [['device', String(device)]]

/**
 * Counts one try, before the password is looked at, so that tries at the same moment count too. Returns the seconds
 * to wait where a budget is used up, 0 where the try may go on. `usedUp` is called for the first try past a budget.
 */
export async function waitFor(attempt: Try, usedUp?: () => void): Promise<number> {
  for (const [name, key] of countersOf(attempt)) {
    const wait = await consume(name, key, usedUp)
    if (wait) return wait
  }
  return 0
}

/** A try that succeeded was no wrong one: the account begins anew, the address gets its point back. */
export async function forgive(attempt: Try) {
  for (const [name, key] of countersOf(attempt))
    for (const window of counterOf(name))
      await (name === 'address' ? window.reward(key, 1) : window.delete(key))
}

/** Counts one try of somebody whose browser does not matter. Returns false when a budget is used up. */
export const countTry = async (account: string, address: string) =>
  (await waitFor({ account, address })) === 0

/** That try was no wrong one. */
export const forgetTry = (account: string, address: string) => forgive({ account, address })

/** Whether one more mail with a link may go to this account. */
export const mayAskFor = async (account: string) => (await consume('asked', account)) === 0

/** Whether this address may ask for one more such mail, to whomever. */
export const mayAskFrom = async (address: string) => (await consume('askers', limitKey(address))) === 0

// A window that refuses leaves the longer ones alone: waiting in vain makes no wait longer.
async function consume(name: CounterName, key: string, usedUp?: () => void): Promise<number> {
  for (const window of counterOf(name)) {
    const wait = await window.consume(key, 1).then(
      () => 0,
      (reason: RateLimiterRes | Error) => {
        if (reason instanceof Error) throw reason
        if (reason.consumedPoints === window.points + 1) usedUp?.()
        return Math.max(1, Math.ceil(reason.msBeforeNext / 1000))
      },
    )
    if (wait) return wait
  }
  return 0
}
