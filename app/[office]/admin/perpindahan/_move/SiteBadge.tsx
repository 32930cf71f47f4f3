import {
  Check,
  CircleQuestionMark,
  CornerDownRight,
  type LucideIcon,
  Monitor,
  ShieldAlert,
  Signpost,
  Unlink,
} from 'lucide-react'
import { type OldSite, type SiteState, siteStates } from '../../../../../lib/moves/schema.ts'
import { isEnded } from '../../../../../lib/moves/way.ts'
import { Badge, type BadgeLook } from '../../../../_ui/Badge.tsx'

const looks: Record<SiteState, { look: BadgeLook; icon: LucideIcon }> = {
  here: { look: 'ok', icon: Check },
  signpost: { look: 'ok', icon: Signpost },
  still: { look: 'warn', icon: Monitor },
  elsewhere: { look: 'warn', icon: CornerDownRight },
  gone: { look: 'neutral', icon: Unlink },
  silent: { look: 'neutral', icon: CircleQuestionMark },
  gambling: { look: 'bad', icon: ShieldAlert },
}

/** What stands at an old address; where it is at its end another way, that. */
export function SiteBadge({ site }: { site: OldSite }) {
  const { seen, ending, takedownOn } = site
  if (!seen)
    return (
      <Badge look="neutral" icon={CircleQuestionMark}>
        Belum diperiksa
      </Badge>
    )
  if (seen !== 'gambling' && isEnded(site) && ending === 'takedown' && takedownOn)
    return (
      <Badge look="info" icon={Check}>
        Diminta turun
      </Badge>
    )
  return <Badge {...looks[seen]}>{siteStates[seen]}</Badge>
}
