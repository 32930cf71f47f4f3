import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

const looks = {
  ok: { drawing: CircleCheck, frame: 'bg-ok-tint', ink: 'text-ok' },
  info: { drawing: Info, frame: 'bg-info-tint', ink: 'text-info' },
  warn: { drawing: TriangleAlert, frame: 'bg-warn-tint', ink: 'text-warn' },
  bad: { drawing: CircleAlert, frame: 'bg-bad-tint', ink: 'text-bad' },
}
type NoticeProps = {
  look: keyof typeof looks
  role?: 'alert' | 'status'
  className?: string
  children: ReactNode
}

/** Something to know before going on: what it is, why, the next step. */
export const Notice = ({ look, role, className, children }: NoticeProps) => (
  <div
    role={role}
    className={`flex gap-3 rounded-control px-4 py-3.5 text-16 ${looks[look].frame} ${className ?? ''}`}
  >
    <Icon of={looks[look].drawing} className={`mt-0.5 ${looks[look].ink}`} />
    <div className="min-w-0">{children}</div>
  </div>
)
