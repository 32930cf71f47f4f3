import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible'
import { poolOf } from '../../db/doors.ts'
import { limitKey } from '../front/client.ts'
import { shared } from '../shared.ts'

const quarterHour = 15 * 60

// Ten wrong tries an account; a hundred an address, since a whole office may share one.
const limiters = () =>
  shared('loginLimiters', () => ({
    account: limiter('akun', 10),
    address: limiter('alamat', 100),
    // Mails for a new passphrase: a stranger must not fill anybody's mailbox.
    asked: limiter('minta', 3, 3600),
    askers: limiter('peminta', 30, 3600),
  }))

const limiter = (keyPrefix: string, points: number, duration = quarterHour) =>
  new RateLimiterPostgres({
    storeClient: poolOf('auth'),
    tableName: 'login_limits',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
    clearExpiredByTimeout: false,
  })

/**
 * Counts one try, before the password is looked at, so that tries at the same moment count too.
 * Returns false when the account or the address has used up its tries of the last 15 minutes.
 */
export async function countTry(account: string, address: string): Promise<boolean> {
  const { account: byAccount, address: byAddress } = limiters()
  return (await consume(byAccount, account)) && (await consume(byAddress, limitKey(address)))
}

/** A login that succeeded was no wrong try. */
export async function forgetTry(account: string, address: string) {
  const { account: byAccount, address: byAddress } = limiters()
  await byAccount.delete(account)
  await byAddress.reward(limitKey(address), 1)
}

/** Whether one more mail with a link may go to this account. */
export const mayAskFor = (account: string) => consume(limiters().asked, account)

/** Whether this address may ask for one more such mail, to whomever. */
export const mayAskFrom = (address: string) => consume(limiters().askers, limitKey(address))

const consume = (counter: RateLimiterPostgres, key: string) =>
  counter.consume(key, 1).then(
    () => true,
    (reason: RateLimiterRes | Error) => {
      if (reason instanceof Error) throw reason
      return false
    },
  )
