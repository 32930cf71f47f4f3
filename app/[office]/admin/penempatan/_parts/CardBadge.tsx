import { Check, CopyPlus, Hourglass, X } from 'lucide-react'
import type { CardState } from '../../../../../lib/placements/schema.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'

const looks: Record<CardState, [look: BadgeLook, icon: typeof Check, words: string]> = {
  shown: ['ok', Check, 'Tampil'],
  accepted: ['ok', Check, 'Diterima'],
  waiting: ['info', Hourglass, 'Menunggu jawaban'],
  declined: ['neutral', X, 'Tidak ditampilkan'],
  copied: ['neutral', CopyPlus, 'Salinan'],
}

/** How one office answered, or that it was not asked. */
export const CardBadge = ({ state }: { state: CardState }) => {
  const [look, icon, words] = looks[state]
  return (
    <Badge look={look} icon={icon}>
      {words}
    </Badge>
  )
}

/** The states by their words, for choosing one. */
export const cardStateWords = Object.fromEntries(
  Object.entries(looks).map(([state, [, , words]]) => [state, words]),
)
