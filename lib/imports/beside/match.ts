import type { BesideFile } from './found.ts'

/** A file by what an old address may call it. */
type Candidate = { file: BesideFile; folders: string[]; name: string; exact: string }

/**
 * Finds files by the old addresses they were shown at. The folder given may begin anywhere: at the site's root, above
 * it, or within its uploads; the folders both name must agree. Capitals, escapes and the sizes WordPress makes
 * (x-300x200.jpg) differ from what lies on the disk; one that could be either of two is none.
 */
export function matcher(files: BesideFile[]): (address: string) => BesideFile | undefined {
  const byStem = new Map<string, Candidate[]>()
  for (const file of files) {
    const candidate = { file, ...placeOf(file.name) }
    const stem = stemOf(candidate.name)
    const others = byStem.get(stem)
    if (others) others.push(candidate)
    else byStem.set(stem, [candidate])
  }
  return address => {
    const asked = askedFor(address)
    return asked && best(byStem.get(stemOf(asked.name)) ?? [], asked)
  }
}

type Asked = Omit<Candidate, 'file'>

function askedFor(address: string): Asked | undefined {
  const path = address
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '')
  const asked = placeOf(decoded(path))
  return asked.name ? asked : undefined
}

function placeOf(path: string): Asked {
  const folders = aliased(
    path
      .replaceAll('\\', '/')
      .split('/')
      .filter(part => part && part !== '.'),
  )
  const exact = folders.pop() ?? ''
  return { exact, name: folded(exact), folders: folders.map(folded) }
}

const folded = (text: string) => decoded(text).normalize('NFC').toLowerCase().replaceAll('+', ' ')

function decoded(text: string) {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Paths that name the same file: Drupal's sites and image styles, K2's cache. */
function aliased(parts: string[]): string[] {
  const site = parts.findIndex((part, at) => /^sites$/i.test(part) && /^files$/i.test(parts[at + 2] ?? ''))
  const own = site < 0 ? parts : parts.slice(site + 2)
  const style = own.findIndex(
    (part, at) => /^styles$/i.test(part) && /^(public|private)$/i.test(own[at + 2] ?? ''),
  )
  const plain = style < 0 ? own : [...own.slice(0, style), ...own.slice(style + 3)]
  const isK2 = /(^|\/)media\/k2\/items\/cache\/[^/]+$/i.test(plain.join('/'))
  if (!isK2) return plain
  return [...plain.slice(0, -2), 'src', plain.at(-1)!.replace(/_(XS|S|M|L|XL|Generic)(?=\.)/, '')]
}

/** The name without what WordPress adds: a size, "-scaled", the moment of an edit. */
const stemOf = (name: string) =>
  name.replace(/(-e\d{10,13}|-\d{1,5}x\d{1,5}|-scaled|-rotated)+(?=\.[^.]+$)/, '')

function best(candidates: Candidate[], asked: Asked): BesideFile | undefined {
  const near = candidates
    .map(candidate => ({ candidate, agree: agreement(candidate.folders, asked.folders) }))
    .filter(({ agree }) => agree >= 0)
  const most = Math.max(...near.map(({ agree }) => agree))
  const nearest = near.filter(({ agree }) => agree === most).map(({ candidate }) => candidate)
  if (new Set(nearest.map(({ folders }) => folders.join('/'))).size > 1) return
  const ranked = nearest.sort((a, b) => rank(a, asked) - rank(b, asked) || b.file.size - a.file.size)
  const [first, second] = ranked
  // Two that differ by capitals alone, and the address names neither.
  if (first && second && first.name === second.name && first.exact !== asked.exact) return
  return first?.file
}

/** How many folders agree, from the file upwards; -1 where the two contradict each other. */
function agreement(a: string[], b: string[]): number {
  let same = 0
  while (same < Math.min(a.length, b.length) && a[a.length - 1 - same] === b[b.length - 1 - same]) same++
  // Year and month, or two folders as telling, may stand below others.
  return same === Math.min(a.length, b.length) || same >= 2 ? same : -1
}

/** The original is better than a size of it; the name asked for before any other size. */
function rank(candidate: Candidate, asked: Asked): number {
  const stem = stemOf(asked.name)
  if (candidate.name === stem) return candidate.exact === asked.exact ? 0 : 1
  if (candidate.name === stem.replace(/(?=\.[^.]+$)/, '-scaled')) return 2
  return candidate.exact === asked.exact ? 3 : candidate.name === asked.name ? 4 : 5
}
