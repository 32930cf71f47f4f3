import type { Kind } from '../entries/schema.ts'
import { slugOf } from '../entries/slug.ts'
import { Refusal } from '../refusal.ts'
import { type Calendar, type CalendarDuty, type CalendarStage, childrenOf, mostStages } from './document.ts'
import { type DutyForm, levelsOf } from './duty-input.ts'
import type { OwnStageForm, StageForm } from './input.ts'

/** How many duties one calendar may hold. */
const mostDuties = 300

/** The stage of a form; its address stays as it was, and a new one gets one that `taken` does not have. */
export function stageOf(
  form: StageForm | OwnStageForm,
  id: number,
  known: CalendarStage | undefined,
  taken: string[],
): CalendarStage {
  const { name, headline, ask, description, actionLabel, actionHref, basis, parentId } = form
  const central = 'routine' in form ? form : undefined
  const front = central ? [central.front1, central.front2, central.front3, central.front4] : []
  return {
    id,
    parentId,
    slug: known?.slug ?? freeAddress(name, taken),
    name,
    headline,
    ask,
    description,
    actionLabel,
    actionHref,
    basis,
    routine: central?.routine ?? false,
    startsOn: form.startsOn || null,
    endsOn: form.endsOn || null,
    calm: central?.calm ?? false,
    front: [...new Set(front.filter(block => block !== ''))],
  }
}

function freeAddress(name: string, taken: string[]) {
  const wanted = slugOf(name).slice(0, 70).replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.includes(slug)) return slug
  }
}

/** The calendar with a stage added behind its siblings, or changed where it stands. */
export function withStage(calendar: Calendar, stage: CalendarStage): Calendar {
  const parent = calendar.stages.find(other => other.id === stage.parentId)
  if (parent?.parentId != null || (stage.parentId && childrenOf(calendar, stage.id).length > 0))
    throw new Refusal(
      'Kalender punya dua tingkat: program, dan langkah di bawahnya. Pilih program yang lain.',
      {
        errors: { parentId: 'Pilih sebuah program, atau kosongkan.' },
      },
    )
  const has = calendar.stages.some(other => other.id === stage.id)
  if (!has && calendar.stages.length >= mostStages) throw new Refusal(`Paling banyak ${mostStages} tahapan.`)
  return {
    ...calendar,
    stages: has
      ? calendar.stages.map(other => (other.id === stage.id ? stage : other))
      : [...calendar.stages, stage],
  }
}

/** The calendar without a stage, its steps and what they ask for. */
export function withoutStage(calendar: Calendar, id: number): Calendar {
  const gone = new Set([id, ...childrenOf(calendar, id).map(child => child.id)])
  return {
    stages: calendar.stages.filter(stage => !gone.has(stage.id)),
    duties: calendar.duties.filter(duty => duty.stageId === null || !gone.has(duty.stageId)),
  }
}

/** The calendar with a stage one place up or down among those beside it. */
export function movedStage(calendar: Calendar, id: number, direction: 'up' | 'down'): Calendar {
  const stage = calendar.stages.find(one => one.id === id)
  if (!stage) return calendar
  const beside = childrenOf(calendar, stage.parentId)
  const other = beside[beside.indexOf(stage) + (direction === 'up' ? -1 : 1)]
  if (!other) return calendar
  const swap = new Map([
    [stage.id, other],
    [other.id, stage],
  ])
  return { ...calendar, stages: calendar.stages.map(one => swap.get(one.id) ?? one) }
}

/** The duty of a form. */
export function dutyOf(form: DutyForm, id: number, today: string): CalendarDuty {
  const [kind = '', category] = form.matter.split('/')
  const repeated = form.stageId === null && form.every !== ''
  return {
    id,
    stageId: form.stageId,
    name: form.name,
    help: form.help,
    basis: form.basis,
    kind: kind ? (kind as Kind) : null,
    category: category ?? null,
    informationClass: form.informationClass || null,
    words: form.words,
    starter: form.starter,
    levels: levelsOf(form),
    every: repeated && form.every ? form.every : null,
    anchor: form.anchor,
    offsetDays: form.anchor === 'date' ? 0 : form.offsetDays,
    dueOn: form.anchor === 'date' ? form.dueOn : null,
    since: form.since || today,
  }
}

/** The calendar with a duty added at the end, or changed where it stands. */
export function withDuty(calendar: Calendar, duty: CalendarDuty): Calendar {
  const has = calendar.duties.some(other => other.id === duty.id)
  if (!has && calendar.duties.length >= mostDuties)
    throw new Refusal(`Paling banyak ${mostDuties} kewajiban.`)
  const duties = has
    ? calendar.duties.map(other => (other.id === duty.id ? duty : other))
    : [...calendar.duties, duty]
  return { ...calendar, duties }
}
