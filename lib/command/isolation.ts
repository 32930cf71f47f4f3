import { keepLive } from '../isolation/report.ts'
import type { Command } from './main.ts'

/** isolation check: whether the running database keeps offices apart; the centre sees the result at /admin/keamanan. */
export const isolation: Command = async ([verb], { json }) => {
  if (verb !== 'check') throw new Error('Pakai: isolation check')
  const report = await keepLive()
  const lines = report.rules.map(({ name, found }) =>
    found.length ? `✗ ${name}: ${found.join(', ')}` : `✓ ${name}`,
  )
  const told = json
    ? JSON.stringify(report)
    : [...lines, `${report.tables} tabel dan ${report.policies} aturan diperiksa.`].join('\n')
  if (report.rules.some(({ found }) => found.length)) throw new Error(told)
  return told
}
