import { Check, CircleQuestionMark, CornerDownRight, type LucideIcon, Unlink } from 'lucide-react'
import type { KnownHost } from '../../../../../lib/hosts/queries.ts'
import { pointingWords } from '../../../../../lib/hosts/words.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'

export const hostKinds = { canonical: 'Utama', alias: 'Lain', legacy: 'Lama' }

/** Where a name leads, as it was last seen; before that, where it should. */
export function Standing({ host }: { host: KnownHost }) {
  const { look, icon, words } = standingOf(host)
  return (
    <Badge look={look} icon={icon}>
      {words}
    </Badge>
  )
}

function standingOf({ kind, prefix, routable, points }: KnownHost): {
  look: BadgeLook
  icon: LucideIcon
  words: string
} {
  if (points === 'nowhere') return { look: 'bad', icon: Unlink, words: 'Lepas' }
  if (routable === 'no') return { look: 'neutral', icon: Unlink, words: 'Tidak bisa dialihkan' }
  if (points === 'elsewhere') return { look: 'warn', icon: CornerDownRight, words: pointingWords.elsewhere }
  if (points === 'unknown' || !points)
    return { look: 'neutral', icon: CircleQuestionMark, words: 'Belum diperiksa' }
  if (kind === 'canonical') return { look: 'ok', icon: Check, words: 'Menampilkan situs' }
  const words = prefix === '/' ? 'Dialihkan ke sini' : `Dialihkan ke ${prefix}`
  return { look: 'ok', icon: Check, words }
}
