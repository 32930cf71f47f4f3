import type { AuditNote } from '../audit/write.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import type { ManagedOffice } from './find.ts'

type Audit = (note: AuditNote) => Promise<void>

/** Notes a deed on somebody of an office in its log, and where it came from above, in that office's own too. */
export async function noteBoth(
  audit: Audit,
  actor: Actor,
  office: { id: number; name: string },
  note: AuditNote,
) {
  await audit({ ...note, officeId: office.id })
  if (office.id !== actor.officeId)
    await audit({ ...note, officeId: actor.officeId, detail: { office: office.name, ...note.detail } })
}

export const subjectOf = (id: number) => `person:${id}`

/** Refuses what an office that is frozen may not do to its own people; those above still may. */
export function requireOpenOffice(actor: Actor, office: Pick<ManagedOffice, 'id' | 'state'>) {
  if (office.id === actor.officeId && office.state === 'frozen')
    throw new Refusal(
      'Situs kantor ini sedang dibekukan. Orang dan perannya diatur oleh kantor di atasnya.',
      {
        status: 423,
      },
    )
}

/** Nobody changes their own rights, in either direction. */
export function requireOther(actor: Actor, personId: number) {
  if (actor.personId === personId)
    throw new Refusal('Hak Anda sendiri diatur oleh orang lain. Minta admin lain atau kantor di atas Anda.', {
      status: 403,
    })
}
