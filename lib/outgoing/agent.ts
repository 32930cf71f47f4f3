import https, { type AgentOptions } from 'node:https'
import type { LookupFunction } from 'node:net'
import { env } from '../env.ts'
import { addressesOf, pinned, type Resolve, systemResolve } from './resolve.ts'
import { readTarget } from './target.ts'

/**
 * For a library that sends by itself to addresses others gave us (web push): an agent whose connections go through
 * the same checks as `fetchOutside`. Addresses without a name never ask it: check the host before.
 */
export const outgoingAgent = (options: AgentOptions = {}, resolve: Resolve = systemResolve) =>
  new https.Agent({ ...options, lookup: checkedLookup(resolve) })

const checkedLookup =
  (resolve: Resolve): LookupFunction =>
  (host, options, done) => {
    const { SERUMPUN_REACHABLE: reachable } = env()
    const look = async () => addressesOf(readTarget(`https://${host}`, reachable), resolve, reachable)
    look().then(
      addresses => pinned(addresses)(host, options, done),
      error => done(error, ''),
    )
  }
