import type { ReactNode } from 'react'

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-field bg-surface text-ink hover:border-ink',
  danger: 'border border-bad bg-surface text-bad hover:bg-bad-tint',
  plain: 'text-accent hover:text-accent-strong hover:underline underline-offset-4',
}
export type ButtonLook = keyof typeof looks

/** The classes of something to press; paper cannot be pressed. One primary a view. */
export const buttonLook = (look: ButtonLook = 'secondary') =>
  `inline-flex min-h-11 items-center justify-center gap-2 rounded-control py-2.5 text-center text-16 font-semibold transition-colors print:hidden ${look === 'plain' ? 'px-1' : 'px-5'} ${looks[look]}`

type LinkButtonProps = { href: string; look?: ButtonLook; className?: string; children: ReactNode }

/** A link that looks like a button. */
export const LinkButton = ({ href, look, className, children }: LinkButtonProps) => (
  <a href={href} className={`${buttonLook(look)} ${className ?? ''}`}>
    {children}
  </a>
)
