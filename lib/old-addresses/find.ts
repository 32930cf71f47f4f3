import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Db, visiting } from '../../db/doors.ts'
import { liveEntries, media, oldAddresses } from '../../db/tables/index.ts'
import { hasTag } from '../entries/archive.ts'
import { fileAddress } from '../media/address.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import { isStanding } from '../redirects/addresses.ts'
import { categoryNames } from '../standards/categories.ts'
import { candidatesOf } from './candidates.ts'
import { ruleOf } from './rules.ts'

/** Which of the kept addresses this is: their key beside the office. */
type Which = { host: string; address: string }
/** What an old address answers with; `which` is not there where only its shape said it. */
export type OldAnswer = { which?: Which } & (
  | { kind: 'moved'; to: string }
  | { kind: 'gone'; reason: string }
  /** It was there, and is not to be seen yet or any more. */
  | { kind: 'waiting' }
)
/** `live`: something of ours is at this very path, so that only its query may say something else. */
export type Looked = { answer?: OldAnswer; live: boolean }

/** An old address as it was asked for: the host without "www.", path and query in their normal form. */
export type Asked = Which & {
  /** Where this site would look for it. */
  path: string
  /** Asked at another name of the office: what was kept of that very name goes before what is live here. */
  elsewhere?: boolean
}

/**
 * What an old address of an office leads to now, as every visitor may know. What was kept of the very host goes
 * first, then what was kept of any, then what was kept of other hosts where all of it leads to one place.
 */
export const findOld = (office: Office, asked: Asked): Promise<Looked> =>
  visiting(office.id, async db => {
    const live = isStanding(asked.path) || (await isLive(db, office, asked.path))
    const rows = await listKept(db, office, asked.address)
    const own = (host: string) => asked.elsewhere && host === asked.host
    const usable = live ? rows.filter(row => row.address.includes('?') || own(row.host)) : rows
    const row = choose(usable, asked)
    if (row) return { answer: unlessHere(await answerOf(db, office, row), asked), live }
    return {
      answer: live && !asked.address.includes('?') ? undefined : await ruled(db, office, asked.address),
      live,
    }
  })

/** Whether anything of an old site of this office is known at all. */
export const hasOld = (office: Office): Promise<boolean> =>
  visiting(office.id, async db => {
    const [one] = await db
      .select({ host: oldAddresses.host })
      .from(oldAddresses)
      .where(eq(oldAddresses.officeId, office.id))
      .limit(1)
    return one !== undefined
  })

async function isLive(db: Db, office: Office, path: string) {
  const [one] = await db
    .select({ path: liveEntries.path })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, office.id), eq(liveEntries.path, path)))
  return one !== undefined
}

type Kept = Awaited<ReturnType<typeof listKept>>[number]

// In the order of the candidates; what visitors may read of a row, which is not its title.
async function listKept(db: Db, office: Office, address: string) {
  const candidates = candidatesOf(address)
  const { host, outcome, entryId, mediaId, target, reason } = oldAddresses
  const rows = await db
    .select({ host, address: oldAddresses.address, outcome, entryId, mediaId, target, reason })
    .from(oldAddresses)
    .where(and(eq(oldAddresses.officeId, office.id), inArray(oldAddresses.address, candidates)))
  return rows.sort((a, b) => candidates.indexOf(a.address) - candidates.indexOf(b.address))
}

const goalOf = ({ outcome, entryId, mediaId, target }: Kept) => [outcome, entryId, mediaId, target].join(' ')

function choose(rows: Kept[], { host }: Asked): Kept | undefined {
  const settled = rows.filter(row => row.outcome !== 'unsettled')
  const [first, ...others] = settled
  return (
    settled.find(row => row.host === host) ??
    settled.find(row => row.host === '') ??
    (others.every(row => goalOf(row) === goalOf(first!)) ? first : undefined) ??
    rows.find(row => row.outcome === 'unsettled')
  )
}

async function answerOf(db: Db, office: Office, row: Kept, steps = 0): Promise<OldAnswer> {
  const which = { host: row.host, address: row.address }
  if (row.outcome === 'gone') return { which, kind: 'gone', reason: row.reason }
  const to = steps < mostSteps ? await placeOf(db, office, row) : undefined
  if (to === undefined) return { which, kind: 'waiting' }
  const next = row.outcome === 'target' ? await nextOf(db, office, to) : undefined
  return next ? { ...(await answerOf(db, office, next, steps + 1)), which } : ended(office, to, which)
}

const mostSteps = 5

// A target written by hand may be an old address itself: a visitor is led on once, not from one to the next.
async function nextOf(db: Db, office: Office, to: string): Promise<Kept | undefined> {
  if (!to.startsWith('/') || isStanding(to) || (await isLive(db, office, to))) return
  const rows = await listKept(db, office, to)
  return rows.find(row => row.address === to && row.outcome !== 'unsettled')
}

// What leads to itself would be asked for again and again; from another name the same path is another place.
const unlessHere = (answer: OldAnswer, { path, address, elsewhere }: Asked): OldAnswer =>
  answer.kind === 'moved' && !elsewhere && !address.includes('?') && answer.to === path
    ? { ...answer, kind: 'waiting' }
    : answer

async function placeOf(db: Db, office: Office, { outcome, entryId, mediaId, target }: Kept) {
  // What was written by hand is looked at once more: nobody may be led through here to anywhere.
  if (outcome === 'target') return target && /^(\/(?![/\\])|https:\/\/)/.test(target) ? target : undefined
  if (outcome === 'entry' && entryId) {
    const [live] = await db
      .select({ path: liveEntries.path })
      .from(liveEntries)
      .where(and(eq(liveEntries.entryId, entryId), eq(liveEntries.officeId, office.id)))
    // Where it was taken down it is told why.
    return live?.path ?? (target && directory().tombstoneAt(office.id, target) ? target : undefined)
  }
  if (outcome === 'medium' && mediaId) {
    const [seen] = await db
      .select({ kind: media.kind, name: media.name })
      .from(media)
      .where(and(eq(media.id, mediaId), eq(media.officeId, office.id)))
    return seen && (seen.kind === 'picture' ? `/media/${mediaId}` : fileAddress({ mediaId, name: seen.name }))
  }
}

/** A place that has itself moved or gone since is not led to: the answer is what stands at the end. */
function ended(office: Office, to: string, which: Which): OldAnswer {
  let place = to
  for (let steps = 0; steps < mostSteps; steps++) {
    const tombstone = directory().tombstoneAt(office.id, place.split(/[?#]/, 1)[0]!)
    if (!tombstone) return { which, kind: 'moved', to: place }
    if (!tombstone.redirectTo) return { which, kind: 'gone', reason: tombstone.reason }
    place = tombstone.redirectTo
  }
  return { which, kind: 'waiting' }
}

async function ruled(db: Db, office: Office, address: string): Promise<OldAnswer | undefined> {
  const rule = ruleOf(address)
  if (!rule) return
  if ('to' in rule) return { kind: 'moved', to: rule.to }
  if ('gone' in rule) return { kind: 'gone', reason: rule.gone }
  if (Object.hasOwn(categoryNames(office), rule.group))
    return { kind: 'moved', to: `/berita?kategori=${rule.group}` }
  const [tagged] = rule.group
    ? await db
        .select({ one: sql`1` })
        .from(liveEntries)
        .where(and(eq(liveEntries.officeId, office.id), eq(liveEntries.kind, 'article'), hasTag(rule.group)))
        .limit(1)
    : []
  return { kind: 'moved', to: tagged ? `/berita?tag=${rule.group}` : '/berita' }
}
