import type { StandardMenu } from '../menus/schema.ts'
import { shared } from '../shared.ts'
import { type StandardRow, standardAmong } from '../standards/among.ts'
import type { Standard } from '../standards/schema.ts'
import type { UrgentNotice } from '../urgent/schema.ts'
import type { DirectoryRows } from './directory-rows.ts'
import { PlacedDigests } from './placed-digests.ts'
import type { HostAnswer, Institution, Office } from './schema.ts'

/** Hosts, offices, generations and withdrawn addresses, in memory; watch.ts keeps it current. */
export class Directory extends PlacedDigests {
  institutions: Institution[] = []
  private byId = new Map<number, Office>()
  private byHost = new Map<string, HostAnswer>()
  private children = new Map<number, Office[]>()
  private names = new Map<number, string[]>()
  private officeGeneration = new Map<number, number>()
  private institutionGeneration = new Map<number, number>()
  private menus = new Map<number, StandardMenu>()
  private standards: StandardRow[] = []
  private silent = new Map<string, number>()
  private urgent = new Map<string, UrgentNotice>()
  private gapListeners = new Set<() => void>()
  private urgentKeys = new Map<number, string>()

  /** What a host name (lower case, without port) means here; undefined for one that is not ours. */
  answerOf(host: string): HostAnswer | undefined {
    return this.byHost.get(host)
  }

  officeById(id: number): Office | undefined {
    return this.byId.get(id)
  }

  /** An office by its name on the command line, such as kpu/kab-kediri. */
  officeNamed(name: string): Office | undefined {
    return [...this.byId.values()].find(office => `${office.institution}/${office.slug}` === name)
  }

  offices(): Office[] {
    return [...this.byId.values()]
  }

  institutionOf(office: Office): Institution {
    const found = this.institutions.find(institution => institution.id === office.institutionId)
    if (!found) throw new Error(`office ${office.id} has no institution`)
    return found
  }

  /** The colour an office wears: its own, or its institution's; undefined for the theme's. */
  accentOf(office: Office): string | undefined {
    return office.accent ?? this.institutionOf(office).accent ?? undefined
  }

  /** The tree that the menu of every office of this office's institution begins with. */
  standardMenuOf(office: Office): StandardMenu {
    return this.standardOf(office).menu
  }

  /** All that the centre sets for this office: what is tried on its province, else what holds for all. */
  standardOf(office: Office): Standard {
    return standardAmong(this.standards, this.menus, office)
  }

  /** Since when a central service has not answered, in milliseconds; undefined while it does. */
  silentSince(address: string): number | undefined {
    return this.silent.get(address)
  }

  /** The province and the national office of an office, as far as they are above it; the nearest first. */
  officesAbove(office: Office): Office[] {
    const parent = this.byId.get(office.parentId ?? 0)
    return parent ? [parent, ...this.officesAbove(parent)] : []
  }

  /** What this office and those above it say at the head of every page, also what is yet to begin; the gravest first. */
  urgentFor(office: Office): UrgentNotice[] {
    const speakers = new Set([office, ...this.officesAbove(office)].map(({ id }) => id))
    const gravity = (notice: UrgentNotice) => ['bad', 'warn', 'info'].indexOf(notice.level)
    return [...this.urgent.values()]
      .filter(notice => speakers.has(notice.officeId))
      .sort((a, b) => gravity(a) - gravity(b) || b.startsAt - a.startsAt)
  }

  /** The offices right below, ordered by their code. */
  childrenOf(id: number): Office[] {
    return this.children.get(id) ?? []
  }

  /** Every host name an office has or ever had, those included that never lead here. */
  namesOf(id: number): string[] {
    return this.names.get(id) ?? []
  }

  /** Changes whenever what the public sees of this office may have changed. */
  generationOf(officeId: number): string {
    const institution = this.byId.get(officeId)?.institutionId ?? 0
    return `${this.officeGeneration.get(officeId) ?? 0}.${this.institutionGeneration.get(institution) ?? 0}`
  }

  /** What stands at the head of each page of an office, as one value; empty for nothing. */
  urgentKeyOf(office: Office): string {
    const known = this.urgentKeys.get(office.id)
    if (known !== undefined) return known
    const notices = this.urgentFor(office)
    const key = notices.length > 0 ? JSON.stringify(notices) : ''
    this.urgentKeys.set(office.id, key)
    return key
  }

  /** Both: what those above and others put on an office's pages. */
  saidOn(office: Office) {
    return { urgent: this.urgentKeyOf(office), placed: this.placedOf(office.id) }
  }

  /** Calls `listener` when notifications may have been missed for a while and all is known again. */
  onGap(listener: () => void) {
    this.gapListeners.add(listener)
  }

  announceGap() {
    for (const listener of this.gapListeners) listener()
  }

  /** A generation as a notification names it; an older one than known is ignored. */
  raiseGeneration(officeId: number, value: number) {
    if (value > (this.officeGeneration.get(officeId) ?? 0)) this.officeGeneration.set(officeId, value)
  }

  /** The same for all offices of an institution. */
  raiseInstitution(institutionId: number, value: number) {
    if (value > (this.institutionGeneration.get(institutionId) ?? 0))
      this.institutionGeneration.set(institutionId, value)
  }

  /** A notice as a notification brings it, new or ended. */
  putUrgent(notice: UrgentNotice) {
    this.urgent.set(notice.id, notice)
    this.urgentKeys.clear()
  }

  /** Takes over everything that the database (or the snapshot) says. */
  fill(rows: DirectoryRows) {
    const closed = rows.offices.some(({ id, quarantine }) => quarantine && !this.byId.get(id)?.quarantine)
    this.institutions = rows.institutions
    this.byId = new Map(rows.offices.map(office => [office.id, office]))
    this.byHost = new Map(rows.hosts.flatMap(row => this.answer(row)))
    this.children = Map.groupBy(rows.offices, office => office.parentId ?? 0)
    const named = Map.groupBy(rows.hosts, row => row.officeId)
    this.names = new Map([...named].map(([id, hosts]) => [id, hosts.map(({ host }) => host)]))
    for (const [id, value] of rows.generations) this.raiseGeneration(id, value)
    for (const [id, value] of rows.institutionGenerations) this.raiseInstitution(id, value)
    this.menus = new Map(rows.menus)
    this.standards = rows.standards ?? []
    this.silent = new Map(rows.silent)
    this.urgent = new Map(rows.urgent?.map(notice => [notice.id, notice]))
    this.urgentKeys.clear()
    this.fillPlaced(rows.placed ?? [])
    this.fillTombstones(rows.tombstones)
    // What a site in quarantine showed elsewhere must not come back with an older page.
    if (closed) this.announceGap()
  }

  private answer(row: DirectoryRows['hosts'][number]): [string, HostAnswer][] {
    const office = this.byId.get(row.officeId)
    if (!office || row.routable !== 'yes') return []
    const answer: HostAnswer =
      row.kind === 'canonical'
        ? { kind: 'serves', office }
        : { kind: 'redirects', office, prefix: row.prefix }
    return [[row.host, answer]]
  }
}

/** The directory of this process. Empty until startDirectory (watch.ts) has filled it. */
export const directory = () => shared('directory', () => new Directory())
