/** The neutral mark: four stalks of one root. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 44 44" aria-hidden="true" className={className}>
    <rect width="44" height="44" rx="8" className="fill-accent" />
    <path
      d="M11.2 26.2v5.4M18.6 11.7v4.4m0 7.1v8.4M26 13.4v.2m0 6.2v11.8M33.2 19v2.9m0 6.7v3"
      className="stroke-on-accent"
      strokeWidth="4.6"
      strokeLinecap="round"
    />
  </svg>
)
