import { type Calendar, type CalendarDuty, type CalendarStage, childrenOf } from './document.ts'
import { longSpan } from './span.ts'

type Named = { id: number; name: string }

/** What one calendar has otherwise than another, as sentences; empty when nothing. */
export function compareCalendars(before: Calendar, after: Calendar): string[] {
  return [
    ...gone(before.stages, after.stages).map(stage => `“${stage.name}” hilang dari kalender.`),
    ...fresh(before.stages, after.stages).map(stage => `“${stage.name}” ditambahkan: ${longSpan(stage)}.`),
    ...both(before.stages, after.stages).flatMap(([was, now]) => stageChanges(was, now, after)),
    ...orderChanges(before, after),
    ...gone(before.duties, after.duties).map(duty => `Kewajiban “${duty.name}” tidak berlaku lagi.`),
    ...fresh(before.duties, after.duties).map(
      duty => `Kewajiban “${duty.name}” ditambahkan${inStage(duty, after)}.`,
    ),
    ...both(before.duties, after.duties).flatMap(([was, now]) => dutyChanges(was, now)),
  ]
}

const gone = <Row extends Named>(before: Row[], after: Row[]) =>
  before.filter(row => !after.some(other => other.id === row.id))
const fresh = <Row extends Named>(before: Row[], after: Row[]) => gone(after, before)
const both = <Row extends Named>(before: Row[], after: Row[]) =>
  after.flatMap((now): [Row, Row][] => {
    const was = before.find(row => row.id === now.id)
    return was ? [[was, now]] : []
  })

const nameIn = ({ stages }: Calendar, id: number | null) => stages.find(stage => stage.id === id)?.name

const inStage = ({ stageId }: CalendarDuty, calendar: Calendar) => {
  const name = nameIn(calendar, stageId)
  return name ? ` pada “${name}”` : ''
}

const stageWords = {
  headline: 'kalimat di beranda',
  ask: 'yang diminta dari warga',
  description: 'penjelasan',
  actionLabel: 'tombol',
  actionHref: 'alamat tombol',
  basis: 'dasar hukum',
  routine: 'sifat di luar tahapan',
  front: 'urutan beranda',
} as const satisfies Partial<Record<keyof CalendarStage, string>>

function stageChanges(was: CalendarStage, now: CalendarStage, after: Calendar): string[] {
  const others = partsChanged(was, now, stageWords)
  return [
    ...(was.name === now.name ? [] : [`“${was.name}” berganti nama menjadi “${now.name}”.`]),
    ...(longSpan(was) === longSpan(now)
      ? []
      : [`“${now.name}” kini ${longSpan(now)}, sebelumnya ${longSpan(was)}.`]),
    ...(was.parentId === now.parentId
      ? []
      : [`“${now.name}” pindah ke ${nameIn(after, now.parentId) ?? 'tingkat teratas'}.`]),
    ...(was.calm === now.calm
      ? []
      : [now.calm ? `“${now.name}” menjadi masa tenang.` : `“${now.name}” bukan masa tenang lagi.`]),
    ...(others.length ? [`“${now.name}”: ${others.join(', ')} berubah.`] : []),
  ]
}

const dutyWords = {
  help: 'penjelasan',
  basis: 'dasar hukum',
  kind: 'jenis terbitan',
  category: 'kelompok',
  informationClass: 'kelas informasi',
  words: 'kata pengenal',
  starter: 'kerangka',
  levels: 'kantor yang wajib',
  every: 'perulangan',
  anchor: 'tenggat',
  offsetDays: 'jumlah hari',
  dueOn: 'tanggal',
  since: 'mulai berlaku',
} as const satisfies Partial<Record<keyof CalendarDuty, string>>

function dutyChanges(was: CalendarDuty, now: CalendarDuty): string[] {
  const others = partsChanged(was, now, dutyWords)
  return [
    ...(was.name === now.name ? [] : [`Kewajiban “${was.name}” berganti nama menjadi “${now.name}”.`]),
    ...(others.length ? [`Kewajiban “${now.name}”: ${others.join(', ')} berubah.`] : []),
  ]
}

const partsChanged = <Row extends object>(was: Row, now: Row, words: Partial<Record<keyof Row, string>>) =>
  (Object.entries(words) as [keyof Row, string][]).flatMap(([name, word]) =>
    JSON.stringify(was[name]) === JSON.stringify(now[name]) ? [] : [word],
  )

// The order of those that both have; what came or went is told already.
function orderChanges(before: Calendar, after: Calendar): string[] {
  const parents = [null, ...after.stages.filter(stage => stage.parentId === null).map(stage => stage.id)]
  return parents.flatMap(parent => {
    const was = childrenOf(before, parent).map(stage => stage.id)
    const now = childrenOf(after, parent).map(stage => stage.id)
    const [a, b] = [was.filter(id => now.includes(id)), now.filter(id => was.includes(id))]
    if (a.join() === b.join()) return []
    return [parent ? `Urutan langkah “${nameIn(after, parent)}” berubah.` : 'Urutan program berubah.']
  })
}
