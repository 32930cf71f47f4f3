/** What `npm outdated --json` tells of a direct dependency. */
export type Outdated = { current?: string; wanted: string; latest: string }
export type Update = { name: string; from: string; to: string }

/** Which dependencies to take to which version: all within their major version, or the named ones to the latest. */
export function toUpdate(outdated: Record<string, Outdated>, names: string[]): Update[] {
  return Object.entries(outdated)
    .filter(([name, { current, latest }]) =>
      names.length ? names.includes(name) : current && majorOf(current) === majorOf(latest),
    )
    .flatMap(([name, { current, latest }]) =>
      current && current !== latest && !latest.includes('-') ? [{ name, from: current, to: latest }] : [],
    )
}

// Below 1.0 a new minor version may break (semver.org, item 4).
const majorOf = (version: string) => /^0\.\d+|^\d+/.exec(version)?.[0]
