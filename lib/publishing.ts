import type { Kind } from './entries/schema.ts'
import { type Actor, may, type Permission } from './permissions.ts'
import { gateRefusals, refusals, verbs } from './publishing-words.ts'

export const entryStates = {
  draft: 'Draf',
  submitted: 'Menunggu persetujuan',
  returned: 'Dikembalikan',
  scheduled: 'Terjadwal',
  published: 'Terbit',
  withdrawn: 'Ditarik',
  trashed: 'Di tempat sampah',
} as const
export type EntryState = keyof typeof entryStates

/** Whose second eye an office needs, as the centre set it. */
export const fourEyesModes = {
  local: 'Dua orang di kantor ini',
  province: 'Pembina di provinsi',
  afterwards: 'Terbit dulu, ditinjau dalam 24 jam',
} as const
export type FourEyes = keyof typeof fourEyesModes

type Rule = {
  /** What someone of the office needs; without it nobody there makes this move. */
  permission?: Permission
  /** What someone of an office above needs. */
  above?: Permission
  /** From which state the move is possible, and where it leads. */
  from: Partial<Record<EntryState, EntryState>>
  /** Further states where one person may do it alone and is reviewed afterwards. */
  alone?: Partial<Record<EntryState, EntryState>>
}

const stays = {
  draft: 'draft',
  submitted: 'submitted',
  returned: 'returned',
  scheduled: 'scheduled',
  published: 'published',
} as const

// Every move an entry can make.
const moves = {
  save: {
    permission: 'entry.write',
    from: {
      draft: 'draft',
      returned: 'draft',
      submitted: 'submitted',
      published: 'draft',
      withdrawn: 'draft',
    },
  },
  submit: { permission: 'entry.submit', from: { draft: 'submitted', returned: 'submitted' } },
  return: { permission: 'entry.return', above: 'below.approve', from: { submitted: 'returned' } },
  publish: {
    permission: 'entry.publish',
    above: 'below.approve',
    from: { submitted: 'published', scheduled: 'published' },
    alone: { draft: 'published', returned: 'published' },
  },
  schedule: {
    permission: 'entry.publish',
    above: 'below.approve',
    from: { submitted: 'scheduled' },
    alone: { draft: 'scheduled', returned: 'scheduled' },
  },
  cancelSchedule: {
    permission: 'entry.publish',
    above: 'below.approve',
    from: { scheduled: 'submitted' },
  },
  override: {
    permission: 'entry.override',
    from: { draft: 'published', returned: 'published', submitted: 'published', scheduled: 'published' },
  },
  review: { above: 'below.review', from: stays },
  withdraw: {
    permission: 'entry.withdraw',
    above: 'below.withdraw',
    from: {
      published: 'withdrawn',
      draft: 'withdrawn',
      submitted: 'withdrawn',
      returned: 'withdrawn',
      scheduled: 'withdrawn',
    },
  },
  trash: {
    permission: 'entry.trash',
    from: { draft: 'trashed', returned: 'trashed', withdrawn: 'trashed' },
  },
  restore: { permission: 'entry.trash', from: { trashed: 'draft' } },
} as const satisfies Record<string, Rule>
export type Move = keyof typeof moves
export const moveNames = Object.keys(moves) as Move[]

/** What a decision about an entry needs to know of it. */
export type Subject = {
  kind: Kind
  state: EntryState
  /** Whether the public sees a version of it now. */
  live: boolean
  createdBy: number | null
  /** Everyone who changed it since the version the public sees. */
  contributors: number[]
  officeId: number
  fourEyes: FourEyes
  /** Whether its office writes now: neither frozen nor archived. */
  open: boolean
  /** Whether a look after the fact is still owed. */
  toReview: boolean
  /** Whether the spam gate asks for a second person before the public sees its latest version. */
  gated: boolean
}

/**
 * Whether `actor` may make this move on this entry. Returns the state it leads to, or why not, as a sentence
 * for that person. Four eyes: nobody who changed the content since the last live version may publish it;
 * where the province is the second eye only someone above publishes; where one person works alone, articles
 * and agenda are reviewed afterwards instead. What the spam gate holds is read by a second person in every mode, by
 * one above where the office has no other, and no emergency lets its own writer publish it. Withdrawal never waits.
 */
export function decide(actor: Actor, name: Move, subject: Subject): { to: EntryState } | { refusal: string } {
  const move: Rule = moves[name]
  const permission = isAbove(actor, subject) ? move.above : move.permission
  if (!permission || !may(actor, permission)) return { refusal: refusals[name] }
  const to = move.from[subject.state] ?? (isAlone(subject) ? move.alone?.[subject.state] : undefined)
  if (!to && move.alone?.[subject.state] && waitsForGate(subject)) return { refusal: gateRefusals.atOnce }
  if (!to || !fits(name, subject)) return { refusal: misplaced(name, subject.state) }
  const objection = objectionTo(actor, name, subject)
  return objection ? { refusal: objection } : { to }
}

const waitsForGate = (subject: Subject) => subject.gated && isAlone({ ...subject, gated: false })

/** Whether a publication by this person is to be reviewed afterwards: nobody else saw the content before. */
export const owesReview = (actor: Actor, subject: Subject) =>
  isAlone(subject) && subject.contributors.includes(actor.personId)

/** How long the look after the fact may take. Milliseconds. */
export const reviewWithin = 24 * 3600 * 1000

const isAbove = (actor: Actor, subject: Subject) => actor.officeId !== subject.officeId

const lightKinds: Kind[] = ['article', 'agenda']
/** Whether such a thing may go out before anyone else saw it; all others always need prior approval. */
export const isAlone = ({ fourEyes, kind, gated }: Pick<Subject, 'fourEyes' | 'kind'> & Partial<Subject>) =>
  fourEyes === 'afterwards' && lightKinds.includes(kind) && !gated

function fits(name: Move, { live, toReview }: Subject) {
  if (name === 'withdraw') return live
  if (name === 'trash') return !live
  return name !== 'review' || toReview
}

const ofWriting: Move[] = ['save', 'submit', 'trash', 'restore']
const ofApproval: Move[] = ['return', 'publish', 'schedule', 'cancelSchedule']

function objectionTo(actor: Actor, name: Move, subject: Subject): string | undefined {
  if (!subject.open && name !== 'withdraw')
    return 'Kantor ini sedang dibekukan. Naskahnya menunggu; hanya penarikan yang bisa dilakukan.'
  if (ofWriting.includes(name) && subject.createdBy !== actor.personId && !may(actor, 'entry.writeOfOthers'))
    return 'Naskah ini ditulis orang lain. Hanya penyunting yang bisa mengubahnya.'
  if (ofApproval.includes(name) && isAbove(actor, subject) && !asksAbove(subject))
    return 'Kantor ini menyetujui naskahnya sendiri. Anda bisa membaca, dan menariknya bila mendesak.'
  if (name === 'publish' || name === 'schedule') return fourEyes(actor, subject)
  if (name === 'override' && subject.gated && subject.contributors.includes(actor.personId))
    return gateRefusals.override
}

const asksAbove = ({ fourEyes, gated }: Subject) =>
  fourEyes === 'province' || (fourEyes === 'afterwards' && gated)

function fourEyes(actor: Actor, subject: Subject): string | undefined {
  if (subject.fourEyes === 'province' && !isAbove(actor, subject))
    return 'Naskah kantor ini diterbitkan oleh pembina di provinsi. Begitu dikirim, pembina melihatnya.'
  if (subject.gated && subject.contributors.includes(actor.personId))
    return subject.fourEyes === 'afterwards' ? gateRefusals.afterwards : gateRefusals.local
  if (!isAlone(subject) && subject.contributors.includes(actor.personId))
    return 'Anda ikut menulis naskah ini. Minta penyunting lain untuk menerbitkannya.'
}

const misplaced = (move: Move, state: EntryState) =>
  `Naskah ini berstatus "${entryStates[state]}", jadi tidak bisa ${verbs[move]}. Muat ulang halaman untuk melihat keadaan terbarunya.`
