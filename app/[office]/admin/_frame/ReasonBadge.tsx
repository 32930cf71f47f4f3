import {
  CalendarX,
  CircleQuestionMark,
  Clock,
  Globe,
  KeyRound,
  type LucideIcon,
  Moon,
  ShieldAlert,
  UserX,
} from 'lucide-react'
import { type Reason, type ReasonName, urgent } from '../../../../lib/board/reasons.ts'
import { Badge } from '../../../_ui/Badge.tsx'

const icons: Record<ReasonName, LucideIcon> = {
  ditahan: ShieldAlert,
  diam: Moon,
  kosong: UserX,
  nama: Globe,
  faktor: KeyRound,
  kewajiban: CalendarX,
  tinjau: Clock,
  bantuan: CircleQuestionMark,
}

/** Where exactly that is shown of an office which a reason names. */
export const causeAddress = (slug: string, name: ReasonName) =>
  name === 'bantuan'
    ? `/admin/bantuan?kantor=${slug}#perlu-dijawab`
    : `/admin/kantor/${slug}#${anchors[name]}`

const anchors: Record<Exclude<ReasonName, 'bantuan'>, string> = {
  ditahan: 'ditahan',
  diam: 'terbitan',
  kosong: 'orang',
  nama: 'nama-situs',
  faktor: 'orang',
  kewajiban: 'kewajiban',
  tinjau: 'ditinjau',
}

/** Why an office needs help, as a link to its cause. */
export const ReasonBadge = ({ slug, reason }: { slug: string; reason: Reason }) => (
  <a href={causeAddress(slug, reason.name)} className="-my-2 inline-flex rounded-badge py-2 hover:underline">
    <Badge look={urgent.has(reason.name) ? 'bad' : 'warn'} icon={icons[reason.name]}>
      {reason.words}
    </Badge>
  </a>
)
