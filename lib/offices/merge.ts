import { and, eq, notInArray, sql } from 'drizzle-orm'
import type { Db } from '../../db/doors.ts'
import { offices } from '../../db/tables/index.ts'
import type { Actor } from '../permissions.ts'
import type { ProposalDeclaration } from '../proposals/kind.ts'
import { standingPaths } from '../redirects/addresses.ts'
import { Refusal } from '../refusal.ts'
import { standardPages } from '../standards/pages.ts'
import { requireEndable } from './archive.ts'
import { directory } from './directory.ts'
import { mergeInput } from './input.ts'
import { moveOffice } from './move.ts'
import { type FoundOffice, findOffice } from './queries.ts'
import { canMove, moveRefusal } from './states.ts'

/**
 * Makes one office part of another: every address of it leads to the same one there, or to its home page where there
 * is none. Needs two persons.
 */
export const merging: ProposalDeclaration<typeof mergeInput> = {
  kind: 'office.merge',
  permission: 'office.merge',
  input: mergeInput,
  describe: async (db, actor, { slug, into }) => {
    const both = await findBoth(db, actor, slug, into)
    if (!both) return
    const { office, target } = both
    return {
      subject: `office:${office.id}`,
      officeId: office.id,
      words: `Menggabungkan ${office.name} ke ${target.name}`,
      consequence: `Semua alamat ${office.host} dialihkan ke ${target.host}: ke halaman yang sama bila ada, selainnya ke beranda. Orang di kantor itu tidak bisa masuk lagi di sana.`,
      address: `/admin/kantor/${office.slug}`,
    }
  },
  run: async ({ db, actor, input, reason, audit }) => {
    const { office, target } = (await findBoth(db, actor, input.slug, input.into))!
    if (office.level === 'provinsi')
      await db.update(offices).set({ parentId: target.id }).where(eq(offices.parentId, office.id))
    await moveOffice(db, 'merge', office)
    await db.update(offices).set({ mergedInto: target.id }).where(eq(offices.id, office.id))
    // What was merged into this one before goes along, so that old addresses need one step only.
    await db.update(offices).set({ mergedInto: target.id }).where(eq(offices.mergedInto, office.id))
    await db.execute(
      sql`select app.take_over_addresses(${office.id}, ${target.id}, ${sql.param(everywhere(target.id))}::text[])`,
    )
    const detail = { reason, from: office.name, to: target.name }
    for (const { id } of [office, target])
      await audit({ action: 'office.merge', officeId: id, subject: `office:${office.id}`, detail })
  },
}

/** Both offices, able to be merged; undefined when the first is not there. Throws a Refusal in words otherwise. */
async function findBoth(db: Db, actor: Actor, slug: string, into: string) {
  const office = await findOffice(db, actor, slug)
  if (!office) return
  const target = await findOffice(db, actor, into)
  const wrong = (sentence: string) => new Refusal(sentence, { errors: { into: sentence } })
  if (!target) throw wrong(`Kantor dengan nama pendek “${into}” tidak ada.`)
  if (target.id === office.id)
    throw wrong('Kantor tidak bisa digabung dengan dirinya sendiri. Pilih kantor lain.')
  if (target.state === 'archived' || target.state === 'merged')
    throw wrong(`${target.name} sudah tidak bekerja lagi. Pilih kantor yang aktif.`)
  if (!canMove('merge', office.state)) throw new Refusal(moveRefusal('merge', office.state), { status: 409 })
  await requireMovable(db, office, target)
  return { office, target }
}

// The offices below a province go along to another province, and nowhere else.
async function requireMovable(db: Db, office: FoundOffice, target: FoundOffice) {
  if (office.level !== 'provinsi' || target.level !== 'provinsi') return requireEndable(db, office)
  const [below] = await db
    .select({ id: offices.id })
    .from(offices)
    .where(
      and(eq(offices.parentId, office.id), eq(offices.id, target.id), notInArray(offices.state, ['merged'])),
    )
  if (below) throw new Refusal('Kantor tujuan berada di bawah kantor ini.')
}

// Pages that answer in every office, also where nobody wrote them.
function everywhere(officeId: number) {
  const office = directory().officeById(officeId)
  const standard = office ? standardPages(office).map(({ path }) => path) : []
  return [...standingPaths, ...standard]
}
