import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'

/** Where files lie that are still arriving. */
export const partsFolder = () => path.join(env().dataFolder, 'unggahan')

/** How long what arrived in part waits for the rest, milliseconds. */
export const patience = 3 * 24 * 3600_000

// One telephone's gallery, chosen twice.
const mostAtOnce = 80
const mostBytes = 600 * 2 ** 20

type Owner = Pick<Actor, 'officeId' | 'personId'>
const prefixOf = ({ officeId, personId }: Owner) => `${officeId}-${personId}-`

/** The name of a new upload: nobody guesses it, and it says whose it is. */
export const newPart = (actor: Owner) => prefixOf(actor) + randomBytes(16).toString('hex')

/** Whether this upload was begun by this person in this office. */
export const isOwnPart = (actor: Owner, id: string) =>
  id.startsWith(prefixOf(actor)) && /^\d+-\d+-[0-9a-f]{32}$/.test(id)

/** Throws a Refusal where this person has begun more than one gallery and finished none of it. */
export async function checkRoom(actor: Owner, size: number) {
  const names = await readdir(partsFolder()).catch(() => [])
  const own = names.filter(name => name.startsWith(prefixOf(actor)) && name.endsWith('.json'))
  const sizes = await Promise.all(own.map(sizeIn))
  if (own.length >= mostAtOnce || sizes.reduce((sum, one) => sum + one, size) > mostBytes)
    throw new Refusal(
      'Masih banyak berkas Anda yang belum selesai dikirim. Tunggu sampai selesai, lalu pilih lagi.',
      {
        status: 429,
      },
    )
}

const sizeIn = async (name: string) => {
  const kept = await readFile(path.join(partsFolder(), name), 'utf8').catch(() => '{}')
  return Number((JSON.parse(kept) as { size?: number }).size ?? 0)
}

/** What became of an upload. */
export type Outcome = { status: number; body: object }

const outcomeOf = (id: string) => path.join(partsFolder(), `${id}.hasil`)

/** What this upload became, when it was told already: an answer may be lost on its way. */
export async function findOutcome(id: string): Promise<Outcome | undefined> {
  const kept = await readFile(outcomeOf(id), 'utf8').catch(() => undefined)
  return kept ? (JSON.parse(kept) as Outcome) : undefined
}

/** Notes what an upload became, and lets its bytes go. */
export async function settlePart(id: string, outcome: Outcome) {
  await writeFile(outcomeOf(id), JSON.stringify(outcome), { flush: true })
  await dropPart(id)
}

/** The bytes and the name of an upload that has arrived whole. Throws a Refusal: 404 not there, 409 not whole. */
export async function readPart(id: string): Promise<{ bytes: Buffer; name: string }> {
  const file = path.join(partsFolder(), id)
  const kept = await readFile(`${file}.json`, 'utf8').catch(() => undefined)
  if (!kept) throw new Refusal('Kiriman ini sudah tidak ada di sini. Pilih berkasnya lagi.', { status: 404 })
  const { size, metadata } = JSON.parse(kept) as { size: number; metadata?: { filename?: string } }
  if ((await stat(file)).size !== size)
    throw new Refusal('Berkas ini belum sampai seluruhnya. Tunggu sampai selesai.', { status: 409 })
  return { bytes: await readFile(file), name: metadata?.filename ?? '' }
}

/**
 * Moves an upload that has arrived whole, of whatever size, to where it is read from. Returns its name and size in
 * bytes. Throws a Refusal: 404 not there or not this person's, 409 not whole.
 */
export async function movePart(
  actor: Owner,
  id: string,
  target: string,
): Promise<{ name: string; size: number }> {
  const gone = new Refusal('Kiriman ini sudah tidak ada di sini. Pilih berkasnya lagi.', { status: 404 })
  if (!isOwnPart(actor, id)) throw gone
  const file = path.join(partsFolder(), id)
  const kept = await readFile(`${file}.json`, 'utf8').catch(() => undefined)
  if (!kept) throw gone
  const { size, metadata } = JSON.parse(kept) as { size: number; metadata?: { filename?: string } }
  if ((await stat(file)).size !== size)
    throw new Refusal('Berkas ini belum sampai seluruhnya. Tunggu sampai selesai.', { status: 409 })
  await mkdir(path.dirname(target), { recursive: true })
  await rename(file, target)
  await rm(`${file}.json`, { force: true })
  return { name: metadata?.filename ?? '', size }
}

const dropPart = (id: string) =>
  Promise.all(['', '.json'].map(ending => rm(path.join(partsFolder(), id + ending), { force: true })))

/** Takes away what nobody has added to for three days. Returns how many files went. */
export async function sweepParts(now = Date.now()): Promise<number> {
  const names = await readdir(partsFolder()).catch(() => [])
  let gone = 0
  for (const name of names) {
    const file = path.join(partsFolder(), name)
    const touched = await stat(file).catch(() => undefined)
    if (!touched || now - touched.mtimeMs < patience) continue
    await rm(file, { force: true })
    gone++
  }
  return gone
}
