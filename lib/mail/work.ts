import { and, asc, eq, isNull, lt, lte, sql } from 'drizzle-orm'
import { type Db, system } from '../../db/doors.ts'
import { hosts, letters, notices, offices } from '../../db/tables/index.ts'
import { log } from '../log.ts'
import { linkMark } from '../login/link-kinds.ts'
import { makeToken } from '../login/links.ts'
import { urlOf } from '../offices/address.ts'
import { letterOf } from './letter.ts'
import { findMatter } from './matter.ts'
import { post } from './post.ts'
import { pushLetter } from './push.ts'
import { type Recipient, recipientsOf } from './recipients.ts'
import { onMail } from './wake.ts'
import { messageOf } from './words.ts'

/** After so many failures a letter stays unsent, with what the mail server said. */
const mostTries = 8

/** Writes the letters for what happened, and sends what is unsent. Returns how many letters went out. */
export async function workMail(): Promise<number> {
  while (await system('mail', spreadOne));
  let sent = 0
  for (let letter = await claim(); letter; letter = await claim()) if (await send(letter)) sent++
  return sent
}

/** Lets this process send mail a moment after each deed, and now what was left behind. */
export function startMail() {
  const run = () => workMail().then(undefined, error => log.warn({ err: error }, 'could not send mail'))
  onMail(run)
  return run()
}

/** Ends that. */
export const stopMail = () => onMail(undefined)

// One notice becomes the letters of all it concerns, or none of them.
async function spreadOne(db: Db): Promise<boolean> {
  const [notice] = await db
    .select()
    .from(notices)
    .where(isNull(notices.spreadAt))
    .orderBy(asc(notices.id))
    .limit(1)
    .for('update', { skipLocked: true })
  if (!notice) return false
  const matter = await findMatter(db, notice)
  for (const person of matter ? await recipientsOf(db, matter) : []) {
    const message = messageOf(matter!, person.officeId !== notice.officeId)
    await write(db, notice.id, person, message)
  }
  await db.update(notices).set({ spreadAt: new Date() }).where(eq(notices.id, notice.id))
  return true
}

async function write(db: Db, noticeId: number, person: Recipient, message: ReturnType<typeof messageOf>) {
  const host = await hostOf(db, person.officeId)
  const { subject, path, task, link: linkId } = message
  await db.insert(letters).values({
    noticeId,
    officeId: person.officeId,
    personId: person.personId,
    address: person.address,
    subject,
    // A link is in its mail alone: neither in a table nor sent to a device.
    path: linkId ? '/admin' : path,
    task,
    linkId,
    ...letterOf(message, person.name, urlOf({ host }, path)),
  })
}

async function hostOf(db: Db, officeId: number) {
  const [row] = await db
    .select({ host: hosts.host })
    .from(hosts)
    .where(and(eq(hosts.officeId, officeId), eq(hosts.kind, 'canonical')))
  return row?.host ?? 'localhost'
}

type Letter = NonNullable<Awaited<ReturnType<typeof claim>>>

// Taken for a while rather than locked: no transaction waits for a mail server. Should this process die now,
// another sends it when the while is over.
const claim = () =>
  system('mail', async db => {
    const [open] = await db
      .select({ id: letters.id })
      .from(letters)
      .where(and(isNull(letters.sentAt), lte(letters.nextTryAt, sql`now()`), lt(letters.tries, mostTries)))
      .orderBy(asc(letters.nextTryAt))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!open) return
    const [letter] = await db
      .update(letters)
      .set({
        tries: sql`${letters.tries} + 1`,
        nextTryAt: sql`now() + least(power(2, ${letters.tries}), 360) * interval '1 minute'`,
      })
      .where(eq(letters.id, open.id))
      .returning()
    const [office] = await db
      .select({ name: offices.name })
      .from(offices)
      .where(eq(offices.id, letter!.officeId))
    return { ...letter!, officeName: office!.name, host: await hostOf(db, letter!.officeId) }
  })

async function send(letter: Letter): Promise<boolean> {
  if (letter.tries === 1) await pushLetter(letter)
  const { id, address: to, subject, officeName, host } = letter
  try {
    const { text, html } = await linked(letter)
    const from = { name: officeName, address: `ruang-kerja@${host}` }
    await post({ id, from, to, subject, text, html })
    await system('mail', db =>
      db.update(letters).set({ sentAt: new Date(), failure: '' }).where(eq(letters.id, id)),
    )
    return true
  } catch (error) {
    const failure = (error as Error).message.slice(0, 300)
    log.warn({ letter: id, error: failure, tries: letter.tries }, 'a letter could not be sent')
    await system('mail', db => db.update(letters).set({ failure }).where(eq(letters.id, id)))
    return false
  }
}

// Made anew for each try, so that only the mail that arrived opens anything.
async function linked({ linkId, text, html }: Letter) {
  if (!linkId) return { text, html }
  const token = await system('mail', db => makeToken(db, linkId))
  return { text: text.replaceAll(linkMark, token), html: html.replaceAll(linkMark, token) }
}
