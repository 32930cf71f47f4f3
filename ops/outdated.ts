/** What `npm outdated --json` tells of a direct dependency. */
export type Outdated = { current?: string; wanted: string; latest: string }
/** Packages that go to one version together, because their makers release them so. */
export type Update = { names: string[]; from: string; to: string }

/** Which dependencies to take to which version: all within their major version, or the named ones to the latest. */
export function toUpdate(outdated: Record<string, Outdated>, names: string[]): Update[] {
  const updates = new Map<string, Update>()
  for (const [name, { current, latest }] of Object.entries(outdated)) {
    const isWanted = names.length ? names.includes(name) : current && majorOf(current) === majorOf(latest)
    if (!current || !isWanted || latest.includes('-') || !isNewer(latest, current)) continue
    const family = [name.startsWith('@') ? name.split('/')[0] : name, current, latest].join(' ')
    const found = updates.get(family) ?? { names: [], from: current, to: latest }
    updates.set(family, { ...found, names: [...found.names, name] })
  }
  return [...updates.values()]
}

// Below 1.0 a new minor version may break (semver.org, item 4).
const majorOf = (version: string) => /^0\.\d+|^\d+/.exec(version)?.[0]

// A registry's "latest" may lie behind what somebody chose.
const isNewer = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true }) > 0
