import type { Db } from '../../../db/doors.ts'
import {
  countChanged,
  countStates,
  type FoundRun,
  type ListedItem,
  listReasons,
  listRefused,
} from './queries.ts'

/** A run in numbers and names, for programs and the terminal. Files that only texts speak of are counted apart. */
export async function reportOf(db: Db, run: FoundRun) {
  const counts = await countStates(db, run.id)
  const { source, media, files } = counts
  const refused = (await listRefused(db, run.id)).filter(({ type }) => type !== 'file')
  const reasons = await listReasons(db, run.id)
  const { report } = run
  const whole: Refused[] = run.failure && !run.checkedAt ? [{ reason: run.failure }] : []
  const refusals = [...whole, ...refused.map(refusalOf)]
  return {
    run: run.id,
    state: run.state,
    format: run.format,
    name: run.name,
    site: run.site,
    system: report.about?.system ?? '',
    read: Object.values(source).reduce((sum, items) => sum + items, 0),
    ready: source.planned,
    created: source.created,
    skipped: source.skipped + source.dropped,
    refused: refusals,
    removed: source.removed,
    changed: await countChanged(db, run.id),
    reasons: reasons.map(({ state, reason, items, examples }) => ({ state, reason, items, examples })),
    kinds: report.kinds ?? {},
    media: {
      ...report.media,
      ready: media.planned,
      created: media.created,
      refused: media.refused,
      skipped: media.skipped,
    },
    files: { ready: files.planned, created: files.created, refused: files.refused },
    categories: report.categories ?? [],
    remarks: report.remarks ?? [],
    dates: report.dates,
    estimate: report.estimate,
    seconds: report.took ?? {},
    ...(run.failure ? { failure: run.failure } : {}),
  }
}
export type RunReport = Awaited<ReturnType<typeof reportOf>>

/** One refusal with its reason; of a source that is refused as a whole there is only that. */
type Refused = {
  item?: number
  line?: number
  type?: string
  title?: string
  reason: string
  quarantined?: true
}

const refusalOf = ({ number, line, type, title, state, reason }: ListedItem): Refused => ({
  item: number,
  ...(line === null ? {} : { line }),
  type,
  title,
  reason,
  ...(state === 'quarantined' ? { quarantined: true } : {}),
})
