import { archiving } from '../offices/archive.ts'
import { merging } from '../offices/merge.ts'
import { crowning } from '../people/centre-roles.ts'
import { recalling } from '../placements/recall.ts'
import { listed, type ProposalKind } from './kind.ts'

const all: ProposalKind[] = [listed(archiving), listed(merging), listed(recalling), listed(crowning)]

const byName = new Map(all.map(kind => [kind.kind, kind]))

/** The kind of a proposal; undefined for one that a later release brought. */
export const kindNamed = (name: string): ProposalKind | undefined => byName.get(name)
