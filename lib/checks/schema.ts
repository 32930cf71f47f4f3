import type { Kind } from '../entries/schema.ts'
import type { RichDocument } from '../richtext/schema.ts'

/** What the public would read: the manuscript of any kind, as its form or its version has it. */
export type Written = {
  kind: Kind
  title: string
  summary: string
  fields: Record<string, unknown>
  document: RichDocument
}

/** What of the office's matter the checks need and a text cannot tell. */
export type Facts = {
  /** The office's clock, as a date-and-time field has it: 2026-11-23T14:20. */
  now: string
  /** Whether the public reads a version of it already. */
  live: boolean
  /** Numbers the office itself publishes; calling them harms nobody. */
  ownNumbers: string[]
  /** Addresses on the office's own site that lead nowhere, as they stand in the text. */
  dead: string[]
  files: FileFact[]
  /** The calm period that runs, by its name; empty or absent outside of one. */
  calm?: string
}

/** What was found in an attached file. */
export type FileFact = {
  mediaId: string
  name: string
  /** "pending" while it is being read, "unreadable" for a scan without text. */
  reading: 'none' | 'pending' | 'file' | 'machine' | 'unreadable'
  /** Whether its reading began so lately that it is worth waiting for. */
  fresh: boolean
  hash: string
  personal: Partial<Record<PersonalSort, number>>
}

export const personalSorts = { nik: 'NIK', kk: 'nomor KK', phone: 'nomor telepon' } as const
export type PersonalSort = keyof typeof personalSorts

/** Where something stands: the element of the form, and in a text which block and which letters of it. */
export type Place = { target: string; path?: number[]; from?: number; to?: number }

/** Personal data that was found: how it is told, and a mark by which a reason for it is known again. */
export type Personal = {
  key: string
  told: string
  /** What to put a mask over; none in a file, which only its owner can change. */
  masks: string[]
}

/** One place where a check has something to say. */
export type Spot = { sentence: string; place: Place; personal?: Personal }

/** "blocks" keeps a text from being sent; "advises" does not. */
export type Severity = 'blocks' | 'advises'

export type Check = {
  code: string
  severity: Severity
  /** What to do. */
  remedy: string
  find(written: Written, facts: Facts): Spot[]
}

export type Finding = Spot & Pick<Check, 'code' | 'severity' | 'remedy'>

/** Why personal data is published after all: who says so, of which findings, told without the numbers. */
export type Justification = {
  reason: string
  personId: number
  name: string
  at: string
  covers: string[]
  told: string[]
}

/** A document without attached files, dead links and numbers of its own, at this hour. */
export const noFacts = (now: string): Facts => ({ now, live: false, ownNumbers: [], dead: [], files: [] })
