import type { Anchor, Every } from '../duties/schema.ts'
import type { InformationClass } from '../entries/information.ts'
import type { Kind } from '../entries/schema.ts'
import type { Level } from '../offices/schema.ts'
import type { Stage } from './schema.ts'

/** A stage as a calendar holds it; its place in the list is its order. */
export type CalendarStage = Omit<Stage, 'officeId'>

/** A duty as a calendar holds it. Without a stage it is one outside the stages. */
export type CalendarDuty = {
  id: number
  stageId: number | null
  name: string
  help: string
  basis: string
  kind: Kind | null
  category: string | null
  informationClass: InformationClass | null
  words: string[]
  starter: string
  levels: Level[]
  every: Every | null
  anchor: Anchor
  offsetDays: number
  dueOn: string | null
  since: string
}

/** A whole calendar: what is drafted, published as a version, compared and restored. */
export type Calendar = { stages: CalendarStage[]; duties: CalendarDuty[] }

/** The stages below a programme, or the programmes themselves, in their order. */
export const childrenOf = ({ stages }: Calendar, parentId: number | null) =>
  stages.filter(stage => stage.parentId === parentId)

/** The checklist of a stage, or what is owed outside of all. */
export const dutiesOf = ({ duties }: Calendar, stageId: number | null) =>
  duties.filter(duty => duty.stageId === stageId)

/** How many stages one calendar may hold. */
export const mostStages = 300
