type SparkProps = { values: number[]; label: string; className?: string }

/** Numbers in a row as small stalks; a span with nothing is a red stroke on the ground. */
export function Spark({ values, label, className }: SparkProps) {
  const most = Math.max(1, ...values)
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${values.length * 6} 20`} className={className}>
      {values.map((value, index) => {
        const height = value ? 3 + (value / most) * 17 : 1.5
        return (
          <rect
            key={index}
            x={index * 6}
            y={20 - height}
            width={4}
            height={height}
            rx={value ? 1.25 : 0}
            className={value ? 'fill-chart' : 'fill-bad'}
          />
        )
      })}
    </svg>
  )
}
