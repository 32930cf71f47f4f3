import { csvText } from '../csv.ts'
import { endings, moveStarts, moveSteps, moveWays, siteStates } from './schema.ts'
import { endingOf, type Move } from './way.ts'

const phases = { waiting: 'Belum mulai', underWay: 'Berjalan', finished: 'Selesai' }

const columns: [heading: string, value: (move: Move) => string | number][] = [
  ['kantor', move => move.slug],
  ['nama', move => move.name],
  ['provinsi', move => (move.level === 'provinsi' ? move.shortName : (move.provinceName ?? ''))],
  ['situs_baru', move => move.host],
  ['keadaan_awal', move => (move.start ? moveStarts[move.start] : '')],
  ['sistem_lama', move => move.system],
  ['cara', move => (move.way ? moveWays[move.way] : '')],
  ['penanggung_jawab', move => move.responsible],
  ['pendamping', move => move.coach],
  ['rencana_mulai', move => move.startsOn ?? ''],
  ['rencana_selesai', move => move.endsOn ?? ''],
  ['tahap', move => phases[move.phase]],
  ['langkah_selesai', move => `${move.done} dari ${move.steps.length}`],
  ['langkah_berikutnya', move => (move.next ? moveSteps[move.next] : '')],
  ['kemajuan_terakhir', move => move.last ?? ''],
  ['perlu_bantuan', move => move.reasons.map(({ words }) => words).join('; ')],
  ['alamat_lama', move => move.sites.map(({ host }) => host).join(' ')],
  ['akhir_alamat_lama', move => move.sites.map(site => endings[endingOf(site)]).join('; ')],
  ['terlihat', move => move.sites.map(({ seen }) => (seen ? siteStates[seen] : 'Belum ditanya')).join('; ')],
]

/** The moves as CSV, a row an office. */
export const movesCsv = (moves: Move[]) =>
  csvText({
    fields: columns.map(([heading]) => heading),
    data: moves.map(move => columns.map(([, value]) => value(move))),
  })
