import { isStanding, readOldAddress, readTarget } from './addresses.ts'

/** A redirect somebody wants, and the line it stands on, counted from 1. */
export type Wanted = { line: number; from: string; to: string }
/** What an office's site answers now. */
export type Site = {
  host: string
  /** Paths where something is live. */
  live: ReadonlySet<string>
  /** Redirects there are, old path to target. */
  redirects: ReadonlyMap<string, string>
  /** Paths that answer 410 with a reason. */
  withdrawn: ReadonlySet<string>
}
export type Good = Wanted & {
  /** Where an existing redirect from this address led until now. */
  replaces?: string
}
export type Remark = { line: number; sentence: string }
export type Checked = { good: Good[]; problems: Remark[]; remarks: Remark[] }

/**
 * What would happen if these redirects were made: which are good (each leading straight to its end), which are
 * refused and why, and what is worth knowing about the rest. Changes nothing.
 */
export function checkRedirects(wanted: Wanted[], site: Site): Checked {
  const checked: Checked = { good: [], problems: [], remarks: [] }
  const read = wanted.flatMap(row => readRow(row, site, checked))
  const fresh = withoutRepeats(read, checked)
  const all = new Map([...site.redirects, ...fresh.map(row => [row.from, row.to] as const)])
  for (const row of fresh) judge(row, all, site, checked)
  checked.problems.sort((a, b) => a.line - b.line)
  return checked
}

function readRow({ line, from, to }: Wanted, site: Site, { problems }: Checked): Wanted[] {
  const [old, target] = [readOldAddress(from, site.host), readTarget(to, site.host)]
  const refuse = (sentence: string) => {
    problems.push({ line, sentence })
    return []
  }
  if ('problem' in old) return refuse(old.problem)
  if ('problem' in target) return refuse(target.problem)
  const at = old.address
  if (isStanding(at)) return refuse(`${at} adalah halaman tetap situs ini, jadi tidak bisa dialihkan.`)
  if (site.live.has(at))
    return refuse(`${at} sedang dipakai halaman yang terbit. Tarik atau pindahkan halaman itu dulu.`)
  if (site.withdrawn.has(at))
    return refuse(`${at} sudah ditarik; pembaca melihat alasannya di sana, jadi tidak dialihkan.`)
  return [{ line, from: at, to: target.address }]
}

function withoutRepeats(rows: Wanted[], { problems, remarks }: Checked): Wanted[] {
  const first = new Map<string, Wanted>()
  for (const row of rows) {
    const known = first.get(row.from)
    if (!known) first.set(row.from, row)
    else if (known.to === row.to)
      remarks.push({ line: row.line, sentence: `Sama dengan baris ${known.line}; cukup dipakai sekali.` })
    else
      problems.push({
        line: row.line,
        sentence: `${row.from} sudah disebut di baris ${known.line} dengan tujuan lain. Pilih salah satu.`,
      })
  }
  return [...first.values()]
}

function judge(row: Wanted, all: Map<string, string>, site: Site, checked: Checked) {
  const { line, from } = row
  const to = endOf(row.to, all, from)
  if (to === undefined) {
    checked.problems.push({
      line,
      sentence: `${from} dan ${row.to} saling menunjuk, jadi tidak pernah sampai.`,
    })
    return
  }
  const before = site.redirects.get(from)
  if (before === to) {
    checked.remarks.push({ line, sentence: `${from} sudah dialihkan ke ${to}.` })
    return
  }
  if (to !== row.to)
    checked.remarks.push({ line, sentence: `${row.to} juga dialihkan; ${from} langsung dibawa ke ${to}.` })
  if (to.startsWith('/') && !isThere(to, site))
    checked.remarks.push({ line, sentence: `Belum ada halaman di ${to}. Periksa ejaannya.` })
  checked.good.push({ line, from, to, ...(before && { replaces: before }) })
}

// Follows redirects to their end; undefined when they come round to `from`.
function endOf(start: string, all: Map<string, string>, from: string): string | undefined {
  const seen = new Set([from])
  let at = start
  for (;;) {
    const key = at.split(/[?#]/, 1)[0]!
    if (seen.has(key)) return
    seen.add(key)
    const next = all.get(key)
    if (next === undefined) break
    at = next
  }
  // Whoever comes this way next goes straight there: long chains are walked once.
  for (const key of seen) if (key !== from && all.has(key)) all.set(key, at)
  return at
}

const isThere = (to: string, site: Site) => {
  const path = to.split(/[?#]/, 1)[0]!
  return site.live.has(path) || isStanding(path)
}
