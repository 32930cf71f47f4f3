import type { PlacedRow } from './directory-rows.ts'
import { Tombstones } from './tombstones.ts'

/** What others place on each office's site, as one value an office; the directory's part for the front door. */
export class PlacedDigests extends Tombstones {
  private placed = new Map<number, { digest: string; origins: number[] }>()
  private placedListeners = new Set<() => void>()

  /** What others place on an office's site, as one value: another one, other contents. Empty for nothing. */
  placedOf(officeId: number): string {
    return this.placed.get(officeId)?.digest ?? ''
  }

  /** The offices whose entries stand there. */
  placersOf(officeId: number): number[] {
    return this.placed.get(officeId)?.origins ?? []
  }

  /** Calls `listener` when placements changed anywhere: before it is known where. */
  onPlaced(listener: () => void) {
    this.placedListeners.add(listener)
  }

  announcePlaced() {
    for (const listener of this.placedListeners) listener()
  }

  /** Takes over what is placed on each office's site. */
  fillPlaced(rows: PlacedRow[]) {
    this.placed = new Map(rows.map(([officeId, digest, origins]) => [officeId, { digest, origins }]))
  }
}
