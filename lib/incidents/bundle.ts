import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { anchorFile } from '../audit/anchors.ts'
import { auditCsv } from '../audit/csv.ts'
import { type Verification, verifyAudit } from '../audit/verify.ts'
import { csvText } from '../csv.ts'
import { formatDateTime } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import { deadlineOf, untoldOf } from './clock.ts'
import type { Evidence } from './evidence.ts'
import { reportHtml } from './report.ts'
import { incidentKinds } from './schema.ts'

export type Maker = { name: string; institution: string; zone: Zone; at: Date }
export type Bundle = { zip: Uint8Array<ArrayBuffer>; sha256: string; files: number }

/**
 * The bundle of evidence of an incident as a ZIP: the report to be printed and as data, the log of its time with the
 * proof that nobody changed it, what was live when, the versions of the entries concerned, and a manifest with the
 * SHA-256 of each file.
 */
export async function makeBundle(evidence: Evidence, maker: Maker): Promise<Bundle> {
  const ids = [...new Set([evidence.incident.officeId, ...evidence.incident.offices])]
  const verification = await verify(ids)
  const files: Record<string, string> = {
    'insiden.html': reportHtml(evidence, verification, maker),
    'insiden.json': json(reportData(evidence)),
    'jejak.csv': auditCsv(evidence.audit, maker.zone),
    'pemeriksaan-jejak.json': json(checked(verification, evidence, maker)),
    'jangkar-jejak.jsonl': anchorFile(maker.institution),
    'riwayat-tayang.csv': historyCsv(evidence, maker.zone),
    ...versionFiles(evidence),
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  bytes['manifes.json'] = strToU8(json(manifestOf(bytes, evidence, maker)))
  const zip = zipSync(bytes, { level: 6, mtime: maker.at })
  return { zip, sha256: digest(zip), files: Object.keys(bytes).length }
}

// Evidence comes out all the more where the anchors themselves were tampered with: then it says so.
const verify = (ids: number[]): Promise<Verification> =>
  verifyAudit(ids).catch((error: Error) => ({
    offices: ids.length,
    rows: 0,
    anchors: 0,
    broken: [{ officeId: 0, sequence: 0, kind: 'rewritten', sentence: error.message }],
  }))

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function manifestOf(files: Record<string, Uint8Array>, { incident }: Evidence, { name, at }: Maker) {
  return {
    incident: incident.id,
    title: incident.title,
    madeAt: at.toISOString(),
    madeBy: name,
    files: Object.entries(files).map(([file, bytes]) => ({
      name: file,
      bytes: bytes.length,
      sha256: digest(bytes),
    })),
  }
}

function reportData({ incident, offices, lines, traces, concerned }: Evidence) {
  const { offices: _, ...record } = incident
  return {
    ...record,
    kindName: incidentKinds[incident.kind],
    offices,
    deadline: deadlineOf(incident),
    untoldYet: untoldOf(incident),
    entries: concerned,
    chronology: { written: lines, log: traces },
  }
}

const checked = ({ rows, anchors, broken }: Verification, { offices }: Evidence, { at }: Maker) => ({
  checkedAt: at.toISOString(),
  offices,
  rows,
  anchors,
  intact: broken.length === 0,
  broken,
})

function historyCsv({ history, offices }: Evidence, zone: Zone) {
  const names = new Map(offices.map(({ id, name }) => [id, name]))
  return csvText({
    fields: ['Kantor', 'Alamat', 'Judul', 'Jenis', 'Tayang sejak', 'Sampai', 'Naskah', 'Versi'],
    data: history.map(row => [
      names.get(row.officeId) ?? '',
      row.path,
      row.title,
      row.kind,
      formatDateTime(row.since, zone),
      row.until ? formatDateTime(row.until, zone) : 'masih tayang',
      row.entryId,
      row.versionId,
    ]),
  })
}

const versionFiles = ({ versions }: Evidence) =>
  Object.fromEntries(
    versions.map(version => [`naskah/${version.entryId}/versi-${version.number}.json`, json(version)]),
  )
