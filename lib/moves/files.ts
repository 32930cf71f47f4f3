import { eq } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { settings } from '../../db/tables/index.ts'
import { urlOf } from '../offices/address.ts'
import { directory } from '../offices/directory.ts'
import type { Office } from '../offices/schema.ts'
import type { Actor } from '../permissions.ts'
import { letterPdf, letterText, takedownLetter } from './letter.ts'
import { findMove } from './queries.ts'
import type { MoveRow, OldSite } from './schema.ts'
import { type SignpostForm, signpostForms, signpostOf } from './signpost.ts'

type Asked = { slug: string; host: string; form: string }
export type MoveFile = { name: string; type: string; body: string | Uint8Array<ArrayBuffer> }

/**
 * A signpost for an old address in one of its forms, or the letter that asks for its takedown (`surat` as PDF,
 * `surel` as text), written at the office that sends it. Undefined for an address or form that is not there.
 */
export async function findMoveFiles(db: Db, actor: Actor, sender: Office, asked: Asked) {
  const move = await findMove(db, actor, asked.slug)
  const site = move?.sites.find(({ host }) => host === asked.host)
  if (!move || !site) return
  if (Object.hasOwn(signpostForms, asked.form)) return signpostFile(move, site, asked.form as SignpostForm)
  if (asked.form !== 'surat' && asked.form !== 'surel') return
  const letter = takedownLetter(
    {
      site,
      name: move.name,
      url: urlOf(move),
      body: directory().institutionOf(sender).fullName,
      sender: actor.name,
      senderOffice: sender.name,
      zone: sender.zone,
    },
    new Date(),
  )
  if (asked.form === 'surel') return textFile(`surat-${site.host}.txt`, letterText(letter))
  const [own] = await db
    .select({ contact: settings.contact })
    .from(settings)
    .where(eq(settings.officeId, sender.id))
  const contact = own?.contact ?? { address: [], phone: '', email: '', hours: [] }
  const body = new Uint8Array(await letterPdf(letter, sender, contact, urlOf(sender)))
  return { name: `surat-${site.host}.pdf`, type: 'application/pdf', body }
}

function signpostFile({ name, host, ...move }: MoveRow, site: OldSite, form: SignpostForm): MoveFile {
  const text = signpostOf(form, { name, host, url: urlOf({ ...move, host }, '/') })
  if (form !== 'html') return textFile(`penunjuk-${site.host}-${form}.txt`, text)
  return { name: `penunjuk-${site.host}.html`, type: 'text/html; charset=utf-8', body: text }
}

const textFile = (name: string, body: string): MoveFile => ({ name, type: 'text/plain; charset=utf-8', body })
