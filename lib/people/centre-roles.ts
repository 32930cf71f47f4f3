import { z } from 'zod'
import { type Actor, roles } from '../permissions.ts'
import type { ProposalDeclaration } from '../proposals/kind.ts'
import { Refusal } from '../refusal.ts'
import { findManagedOffice } from './find.ts'
import { email, endsOn, name, phone, role } from './input.ts'
import { invite, knownPerson } from './invite.ts'
import { noteBoth, requireOther, subjectOf } from './note.ts'

const crowningInput = z.object({
  kantor: z.string().max(63),
  name,
  email,
  phone,
  endsOn: z.union([endsOn, z.null()]).default(null),
  roles: z.array(role).min(1),
})

/** Gives somebody a role of the centre. Needs two persons: a stolen session there must not make itself a companion. */
export const crowning: ProposalDeclaration<typeof crowningInput> = {
  kind: 'people.giveCentre',
  permission: 'people.giveCentre',
  input: crowningInput,
  describe: async (db, actor, { kantor, name, email, roles: given, endsOn }) => {
    const office = await centreOf(db, actor, kantor)
    if (!office) return
    const known = await knownPerson(db, email)
    if (known) requireOther(actor, known)
    return {
      subject: known ? subjectOf(known) : `email:${email}`,
      officeId: office.id,
      words: `Memberi ${name} (${email}) peran ${given.map(one => roles[one]).join(', ')}`,
      consequence: `${known ? 'Berlaku seketika' : 'Orang itu mendapat undangan lewat surel'}. Peran ini menjangkau semua kantor lembaga${endsOn ? `, sampai ${endsOn}` : ''}.`,
      address: `/admin/orang?kantor=${kantor}`,
    }
  },
  run: async ({ db, actor, input, reason, audit }) => {
    const office = (await centreOf(db, actor, input.kantor))!
    const { personId, isNew } = await invite(db, actor, { ...input, office })
    requireOther(actor, personId)
    await noteBoth(audit, actor, office, {
      action: isNew ? 'people.invite' : 'people.give',
      subject: subjectOf(personId),
      detail: { name: input.name, email: input.email, roles: input.roles.map(one => roles[one]), reason },
    })
  },
}

// Found as by the one who proposes, who looks after its people; the second may be of the other leg.
const centreOf = (db: Parameters<typeof findManagedOffice>[0], actor: Actor, slug: string) =>
  findManagedOffice(db, { ...actor, roles: ['systemAdmin'] }, slug).then(office =>
    office?.level === 'pusat' ? office : undefined,
  )

/** The reason a second person reads; refuses where there is none. */
export function requireReason(reason: string) {
  if (reason.length >= 5) return reason
  const sentence = 'Tulis alasannya: peran pusat baru berlaku setelah disetujui rekan lain.'
  throw new Refusal(sentence, { errors: { reason: sentence } })
}
