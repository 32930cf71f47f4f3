import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '../../db/doors.ts'
import { liveEntries, oldMisses } from '../../db/tables/index.ts'
import type { Office } from '../offices/schema.ts'
import { isStanding, readTarget } from '../redirects/addresses.ts'
import { Refusal } from '../refusal.ts'
import type { settleInput } from './input.ts'
import { keepOldAddresses } from './keep.ts'
import { type NormalAddress, normalAddress } from './normal.ts'

export type Settled = NormalAddress & { to: string; reason: string }

/**
 * Does what a person says of an old address: it leads to a page from now on, following it where it moves, or
 * answers that there is nothing any more. It is no longer missed. Throws a Refusal with a sentence by its field.
 */
export async function settle(db: Db, office: Office, said: z.infer<typeof settleInput>): Promise<Settled> {
  const normal = readOld(said)
  const { reason } = said
  if (!said.to && reason.length < 5)
    throw refused('to', 'Tulis ke mana pembaca dibawa, atau alasan mengapa isinya tidak ada lagi.')
  const to = said.to ? readTo(said.to, office) : ''
  const entryId = to ? await entryAt(db, office, to) : undefined
  const meaning = !to
    ? { outcome: 'gone' as const, reason }
    : entryId
      ? { outcome: 'entry' as const, entryId }
      : { outcome: 'target' as const, target: to }
  await keepOldAddresses(db, office.id, [{ ...normal, ...meaning }])
  await db
    .delete(oldMisses)
    .where(and(eq(oldMisses.officeId, office.id), eq(oldMisses.address, normal.address)))
  return { ...normal, to, reason: to ? '' : reason }
}

const refused = (field: string, sentence: string) => new Refusal(sentence, { errors: { [field]: sentence } })

function readOld({ address, host }: { address: string; host: string }): NormalAddress {
  const normal = normalAddress(address)
  if (!normal)
    throw refused('address', 'Alamat ini tidak bisa dibaca. Salin lagi dari bilah alamat peramban.')
  if (normal.address === '/')
    throw refused('address', 'Halaman depan selalu membawa ke beranda. Tulis alamat yang lebih dalam.')
  return { address: normal.address, host: normal.host || host }
}

function readTo(text: string, office: Office) {
  const read = readTarget(text, office.host)
  if ('problem' in read) throw refused('to', read.problem)
  return read.address
}

async function entryAt(db: Db, office: Office, path: string) {
  const [entry] = await db
    .select({ id: liveEntries.entryId })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, office.id), eq(liveEntries.path, path)))
  return entry?.id
}

/** What is worth knowing of an old address that was just settled; empty where there is nothing. */
export async function remarkOn(db: Db, office: Office, address: string, to: string): Promise<string> {
  if (isStanding(address) || (await entryAt(db, office, address)))
    return 'Di alamat lama itu kini ada halaman yang terbit, jadi pembaca melihat halaman itu.'
  if (!to) return ''
  const path = to.split(/[?#]/, 1)[0]!
  const known = !to.startsWith('/') || isStanding(path) || (await entryAt(db, office, path))
  return known ? '' : `Periksa ejaan ${to}: tidak ada tulisan terbit dengan alamat itu.`
}

/** Where a kept old address leads now, for whoever just said so; empty where nothing is. */
export async function goalOf(
  db: Db,
  {
    officeId,
    entryId,
    target,
    mediaId,
  }: { officeId: number } & Record<'entryId' | 'target' | 'mediaId', string | null>,
): Promise<string> {
  if (!entryId) return target ?? (mediaId ? `/media/${mediaId}` : '')
  const [live] = await db
    .select({ path: liveEntries.path })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.entryId, entryId)))
  return live?.path ?? ''
}
