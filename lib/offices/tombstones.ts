import type { DirectoryRows } from './directory-rows.ts'
import type { Tombstone } from './schema.ts'

type TombstoneListener = (officeId: number, path: string) => void

/** Withdrawn and moved addresses of all offices, and who is told of each; the directory's part for the front door. */
export class Tombstones {
  private buried = new Map<number, Map<string, Tombstone>>()
  private listeners = new Set<TombstoneListener>()

  /** The tombstone of a withdrawn or moved address. */
  tombstoneAt(officeId: number, path: string): Tombstone | undefined {
    return this.buried.get(officeId)?.get(path)
  }

  /** Calls `listener` for each address that is withdrawn, moved or recalled from now on. Returns how to stop. */
  onTombstone(listener: TombstoneListener) {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What was placed on others' sites is taken back: no older page may bring it again. */
  recall(officeId: number, path: string) {
    for (const listener of this.listeners) listener(officeId, path)
  }

  bury(officeId: number, tombstone: Tombstone) {
    const known = this.tombstoneAt(officeId, tombstone.path)
    const mine = this.buried.get(officeId) ?? new Map<string, Tombstone>()
    this.buried.set(officeId, mine.set(tombstone.path, tombstone))
    if (known?.reason === tombstone.reason && known.redirectTo === tombstone.redirectTo) return
    for (const listener of this.listeners) listener(officeId, tombstone.path)
  }

  raise(officeId: number, path: string) {
    this.buried.get(officeId)?.delete(path)
  }

  protected fillTombstones(rows: DirectoryRows['tombstones']) {
    const present = new Set(rows.map(row => `${row.officeId} ${row.path}`))
    for (const [officeId, mine] of this.buried)
      for (const path of mine.keys()) if (!present.has(`${officeId} ${path}`)) mine.delete(path)
    for (const { officeId, path, reason, redirectTo } of rows)
      this.bury(officeId, { path, reason, redirectTo })
  }
}
