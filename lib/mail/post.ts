import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { env } from '../env.ts'
import { shared } from '../shared.ts'

export type Outgoing = {
  id: number
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  html: string
}

export const outboxFolder = () => path.join(env().dataFolder, 'outbox')

/**
 * Sends one letter through SMTP_URL, or lays it as .eml into the outbox folder where there is none. Throws when the
 * mail server does not take it. The message's id is the letter's: a second delivery can be told from a second letter.
 */
export async function post({ id, from, ...letter }: Outgoing) {
  const message = {
    from,
    ...letter,
    messageId: `<serumpun-${id}@${from.address.split('@')[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
  const url = env().SMTP_URL
  if (url) return void (await smtp(url).sendMail(message))
  const made = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
  await mkdir(outboxFolder(), { recursive: true })
  await writeFile(path.join(outboxFolder(), `${String(id).padStart(8, '0')}.eml`), made.message as Buffer)
}

// A server that does not answer must not keep the others' letters waiting for minutes.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

const smtp = (url: string) =>
  shared(`smtp ${url}`, () => {
    const { hostname, port, protocol, username, password } = new URL(url)
    const secure = protocol === 'smtps:'
    return createTransport({
      host: hostname,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
      ...patience,
    })
  })
