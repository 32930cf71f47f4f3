import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../doors.ts'
import { institutions, offices, stages } from '../tables/index.ts'
import { calendars, localSteps, type SampleStage } from './content/calendars.ts'
import { RICH_OFFICES } from './content/rich-offices.ts'
import type { Institution } from './content/types.ts'

/** Gives an institution that has none its national calendar, and its rich offices a step of their own. */
export async function seedStages(db: Db) {
  const found = await db
    .select({ id: offices.id, slug: offices.slug, level: offices.level, institution: institutions.slug })
    .from(offices)
    .innerJoin(institutions, eq(institutions.id, offices.institutionId))
    .where(inArray(institutions.slug, Object.keys(calendars)))
  for (const national of found.filter(office => office.level === 'pusat')) {
    const body = national.institution as Institution
    if (await findStage(db, national.id, calendars[body][0]!.slug)) continue
    await addCalendar(db, national.id, body)
    const rich = found.filter(
      office => office.level !== 'pusat' && RICH_OFFICES.includes(`${office.institution}/${office.slug}`),
    )
    const running = await findStage(db, national.id, calendars[body][0]!.slug)
    for (const office of rich.filter(({ institution }) => institution === body))
      await add(db, office.id, localSteps[body], running, 50)
    await linkSamples(db, national.id, body)
  }
}

async function addCalendar(db: Db, officeId: number, body: Institution) {
  for (const [at, { steps, ...programme }] of calendars[body].entries()) {
    await add(db, officeId, programme, null, at * 100)
    const parent = await findStage(db, officeId, programme.slug)
    for (const [order, step] of steps.entries()) await add(db, officeId, step, parent, at * 100 + order + 1)
  }
}

const add = (
  db: Db,
  officeId: number,
  stage: SampleStage,
  parentId: number | null | undefined,
  sortKey: number,
) =>
  db
    .insert(stages)
    .values({
      officeId,
      parentId,
      sortKey,
      slug: stage.slug,
      name: stage.name,
      headline: stage.headline ?? '',
      ask: stage.ask ?? '',
      description: stage.description ?? '',
      actionLabel: stage.action?.[0] ?? '',
      actionHref: stage.action?.[1] ?? '',
      basis: stage.basis ?? '',
      routine: stage.routine ?? false,
      calm: stage.calm ?? false,
      startsOn: stage.days?.[0] ?? null,
      endsOn: stage.days?.[1] ?? null,
    })
    .onConflictDoNothing()

async function findStage(db: Db, officeId: number, slug: string) {
  const [row] = await db
    .select({ id: stages.id })
    .from(stages)
    .where(and(eq(stages.officeId, officeId), eq(stages.slug, slug)))
  return row?.id
}

// What is told of the voter list belongs to the quarter or step it was told in. The sample is written as if its
// writer had chosen the stage, so its version says the same as what is live.
async function linkSamples(db: Db, nationalId: number, body: Institution) {
  await db.execute(sql`
    update live_entries set stage_id = stages.id,
      fields = live_entries.fields || jsonb_build_object('stageId', stages.id, 'stage', stages.name)
    from stages, offices, institutions
    where offices.id = live_entries.office_id and institutions.id = offices.institution_id
      and institutions.slug = ${body} and live_entries.sample and live_entries.stage_id is null
      and live_entries.kind in ('article', 'announcement', 'agenda', 'document', 'dataset')
      and (live_entries.title || ' ' || array_to_string(live_entries.tags, ' ')) ~*
        'data pemilih|daftar pemilih|uji petik|coktas|posko|triwulan'
      and stages.office_id = ${nationalId} and stages.routine and stages.parent_id is not null
      and (coalesce(live_entries.starts_at, live_entries.published_at) at time zone 'Asia/Jakarta')::date
        between stages.starts_on and stages.ends_on`)
  await db.execute(sql`
    update versions set fields = live_entries.fields from live_entries
    where live_entries.version_id = versions.id and live_entries.sample and live_entries.stage_id is not null`)
}
