import { archiving } from '../offices/archive.ts'
import { merging } from '../offices/merge.ts'
import { listed, type ProposalKind } from './kind.ts'

const all: ProposalKind[] = [listed(archiving), listed(merging)]

const byName = new Map(all.map(kind => [kind.kind, kind]))

/** The kind of a proposal; undefined for one that a later release brought. */
export const kindNamed = (name: string): ProposalKind | undefined => byName.get(name)
