type BarsProps = { values: number[]; label: string; className?: string }

const gap = 0.3

/** Numbers in a row as bars, the last one now. What they say stands in words beside them. */
export function Bars({ values, label, className }: BarsProps) {
  const most = Math.max(1, ...values)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${values.length} 4`}
      preserveAspectRatio="none"
      className={className}
    >
      {values.map((value, index) => {
        const height = value ? Math.max(0.12, (value / most) * 4) : 0.04
        return (
          <rect
            key={index}
            x={index + gap / 2}
            y={4 - height}
            width={1 - gap}
            height={height}
            className={index === values.length - 1 ? 'fill-accent' : 'fill-chart'}
          />
        )
      })}
    </svg>
  )
}
