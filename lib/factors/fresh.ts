import { authenticating } from '../../db/doors.ts'
import type { Actor } from '../permissions.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice, currentParty } from '../session.ts'
import { type ProofAsked, proofFields } from './fields.ts'
import { type Proof, type ProofRefusal, prove } from './proof.ts'
import { readFactors } from './queries.ts'

/** How long a proof counts, in milliseconds. */
const freshFor = 10 * 60_000

/** Whether this person showed who they are within the last ten minutes. */
export const isFresh = (actor: Actor) =>
  actor.session !== undefined && Date.now() - actor.session.provedAt.getTime() < freshFor

/**
 * Passes whoever showed lately who they are, or does so with this form. Throws a refusal that asks for it otherwise;
 * the same form sent again with a proof goes on.
 */
export async function requireFresh(actor: Actor, form: FormData) {
  if (isFresh(actor)) return
  const given = proofIn(form)
  if (!given.passkey && !given.password) throw await asking(actor)
  const refusal = await prove(actor, await currentOffice(), await currentParty(), given)
  if (refusal) throw await asking(actor, proofWords[refusal])
}

const asking = async (actor: Actor, sentence?: string) =>
  new Refusal('Pastikan dahulu bahwa ini Anda. Isian Anda tetap ada.', {
    status: 401,
    proof: { sentence, ...(await waysOf(actor)) },
  })

/** The ways this person has to show who they are. */
export async function waysOf({ personId }: Actor): Promise<ProofAsked> {
  const { keys, app, codesLeft } = await authenticating(db => readFactors(db, personId))
  return { passkey: keys.length > 0, code: app || codesLeft > 0 }
}

/** The proof that a form carries; empty where it has none. */
export function proofIn(form: FormData): Proof {
  const text = (name: string, most: number) => String(form.get(name) ?? '').slice(0, most)
  return {
    passkey: text(proofFields.passkey, 20_000),
    password: text(proofFields.password, 1000),
    code: text(proofFields.code, 40),
  }
}

/** A refused proof in words. */
export const proofWords: Record<ProofRefusal, string> = {
  passkey: 'Kunci sandi tadi tidak kami kenali. Coba sekali lagi, atau pakai kata sandi dan kode.',
  wrong: 'Kata sandi atau kode tidak cocok. Periksa keduanya, lalu coba lagi.',
  clock:
    'Jam ponsel Anda tidak tepat, jadi kodenya belum cocok. Setel jam ponsel ke otomatis, lalu coba kode baru.',
  busy: 'Sedang banyak yang masuk bersamaan. Tunggu beberapa detik, lalu coba lagi.',
  limited: 'Sudah terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
}
