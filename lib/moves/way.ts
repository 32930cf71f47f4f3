import { dayOf } from '../dates.ts'
import { type MoveReason, reasonsOf } from './reasons.ts'
import {
  type Ending,
  type HandStep,
  handSteps,
  type MoveRow,
  type MoveStart,
  moveSteps,
  type OldSite,
  type Step,
} from './schema.ts'

/** A step of one office's way: `on` is the day it was done, `words` what is known of it. */
export type WayStep = {
  step: Step
  title: string
  state: 'done' | 'now' | 'next'
  on: string | null
  words: string
  /** Somebody has to tell of it; nothing else can. */
  byHand: boolean
}

export type MovePhase = 'waiting' | 'underWay' | 'finished'

/** An office's move with what it comes to today. */
export type Move = MoveRow & {
  steps: WayStep[]
  phase: MovePhase
  /** The first step that is not done. */
  next: Step | null
  /** How many steps are done. */
  done: number
  /** The last day anything happened in it. */
  last: string | null
  reasons: MoveReason[]
}

/** Every move with its steps and what holds it up, on a day as the office's calendar has it. */
export const judgedMoves = (rows: MoveRow[], now: Date): Move[] => rows.map(row => judgeMove(row, now))

/** One of them. */
export function judgeMove(row: MoveRow, now: Date): Move {
  const steps = wayOf(row)
  const next = steps.find(({ state }) => state === 'now')?.step ?? null
  const begun = handSteps.some(step => row.noted[step]) || row.imports.state !== null
  const phase: MovePhase = next === null ? 'finished' : begun ? 'underWay' : 'waiting'
  const days = steps.flatMap(({ on, step }) => (on && step !== 'switch' && step !== 'end' ? on : []))
  const last = [...days, ...(row.changedAt ? [dayOf(row.changedAt, row.zone)] : [])].sort().at(-1) ?? null
  const move = {
    ...row,
    steps,
    phase,
    next,
    last,
    done: steps.filter(({ state }) => state === 'done').length,
  }
  return { ...move, reasons: reasonsOf(move, dayOf(now, row.zone)) }
}

/** What is to become of an old address; before somebody chose, what its name allows. */
export const endingOf = ({ ending, routable }: OldSite): Ending =>
  ending ?? (routable ? 'redirect' : 'signpost')

/** Whether an old address is where it is to end. */
export function isEnded(site: OldSite): boolean {
  const { seen, takedownOn } = site
  const reached: Record<Ending, boolean> = {
    redirect: seen === 'here',
    signpost: seen === 'signpost' || seen === 'here',
    takedown: takedownOn !== null,
    watched: true,
  }
  return reached[endingOf(site)]
}

/** The steps of an office's way, of those that apply to it. */
function wayOf(row: MoveRow): WayStep[] {
  const steps = stepsFor(row)
  const told = steps.map(step => ({ step, ...stateOf(step, row) }))
  const lastLive = told.findLastIndex(
    ({ step, done }) => done && !isByHand(step) && step !== 'switch' && step !== 'end',
  )
  // Who forgot to tell that a file came is not asked again once it was read.
  const passed = (index: number) => index < lastLive && isByHand(told[index]!.step)
  const isDone = (index: number): boolean =>
    passed(index) ||
    // An old name that leads nowhere, or here since long, is no end while nothing was moved.
    (told[index]!.done && (told[index]!.step !== 'end' || told.every((_, at) => at >= index || isDone(at))))
  const first = told.findIndex((_, index) => !isDone(index))
  return told.map(({ step, done, on, words }, index) => ({
    step,
    title: moveSteps[step],
    on,
    words: !done && passed(index) ? 'Tidak dicatat; langkah berikutnya sudah selesai' : words,
    state: isDone(index) ? 'done' : index === first ? 'now' : 'next',
    byHand: isByHand(step),
  }))
}

export const isByHand = (step: Step): step is HandStep => (handSteps as readonly string[]).includes(step)

function stepsFor({ way, format, sites }: MoveRow): Step[] {
  const fromFile = way !== 'crawl' && format !== 'drupal' && format !== 'feed' && format !== 'crawl'
  const moving: Step[] = [...(fromFile ? (['ask', 'receive'] as const) : []), 'dryRun', 'import', 'parity']
  const switching = sites.some(site => endingOf(site) === 'redirect')
  return ['contact', ...(way === 'nothing' ? [] : moving), ...(switching ? (['switch'] as const) : []), 'end']
}

type Told = { done: boolean; on: string | null; words: string }

function stateOf(step: Step, row: MoveRow): Told {
  const { imports, zone } = row
  const at = (moment: Date | null, words = ''): Told => ({
    done: moment !== null,
    on: moment && dayOf(moment, zone),
    words,
  })
  const noted = isByHand(step) ? row.noted[step] : undefined
  if (noted)
    return { done: true, on: noted.on, words: [noted.note, `dicatat ${noted.by}`].filter(Boolean).join(', ') }
  const live: Partial<Record<Step, () => Told>> = {
    receive: () => at(imports.received, imports.received ? 'Berkasnya sudah diunggah' : ''),
    dryRun: () => at(imports.checked, imports.state === 'reading' ? 'Sedang berjalan' : ''),
    import: () => at(imports.done, importWords(row)),
    parity: () => at(imports.signed),
    switch: () => switched(row),
    end: () => ended(row),
  }
  return live[step]?.() ?? at(null)
}

const importing: Record<string, string> = {
  importing: 'Sedang berjalan',
  paused: 'Dijeda',
  failed: 'Gagal',
  cancelled: 'Dibatalkan',
  rolledBack: 'Dikembalikan seperti semula',
}
const importWords = ({ imports: { state, failure } }: MoveRow) =>
  [importing[state ?? ''], state === 'failed' && failure].filter(Boolean).join(': ')

function switched({ sites, zone }: MoveRow): Told {
  const wanted = sites.filter(site => endingOf(site) === 'redirect')
  const left = wanted.filter(({ points, seen }) => points !== 'here' && seen !== 'here')
  if (left.length) return notYet(`Belum mengarah ke sini: ${namesOf(left)}`)
  return { done: true, on: latest(wanted, zone), words: '' }
}

function ended({ sites, zone, state }: MoveRow): Told {
  if (sites.length === 0)
    return state === 'live'
      ? { done: true, on: null, words: 'Tidak ada situs lama; situs baru sudah terbuka' }
      : notYet('Situs baru belum terbuka untuk umum')
  const left = sites.filter(site => !isEnded(site))
  if (left.length) return notYet(`Belum: ${namesOf(left)}`)
  return { done: true, on: latest(sites, zone), words: '' }
}

const notYet = (words: string): Told => ({ done: false, on: null, words })
const namesOf = (sites: OldSite[]) => sites.map(({ host }) => host).join(', ')

function latest(sites: OldSite[], zone: MoveRow['zone']) {
  const known = sites.flatMap(({ since, pointsAt }) => (since ?? pointsAt)?.getTime() ?? [])
  return known.length ? dayOf(new Date(Math.max(...known)), zone) : null
}

/** What an office's starting state looks like from its old names; undefined where they say nothing. */
export function likelyStart({
  sites,
  host,
  found,
}: Pick<MoveRow, 'sites' | 'host' | 'found'>): MoveStart | undefined {
  if (sites.length === 0) return
  const body = host.split('.').slice(1).join('.')
  const within = sites.some(site => site.routable && site.prefix === '/' && site.host.endsWith(`.${body}`))
  if (within) return found?.format === 'crawl' ? 'template' : 'hosted'
  return 'outside'
}
