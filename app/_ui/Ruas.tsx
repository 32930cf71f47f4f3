export type Segment = { name: string; note: string; state: 'past' | 'now' | 'next'; share: number }

/**
 * A stalk laid flat, a segment a step: filled is over, part filled with a tick is now, outlined is to come.
 * More than four do not fit beside each other on a phone, nor do four in large letters: there each has a line of
 * its own.
 */
export const Ruas = ({ label, segments }: { label: string; segments: Segment[] }) => {
  const { beside, below } = segments.length > 4 ? looks.many : looks.few
  return (
    <div className="@container">
      <ol aria-label={label} className={`grid gap-1.5 ${beside}`}>
        {segments.map(segment => (
          <li
            key={segment.name}
            aria-current={segment.state === 'now' ? 'step' : undefined}
            className={`min-w-0 ${below}`}
          >
            <SegmentBar {...segment} />
            <p className="text-14 font-semibold">{segment.name}</p>
            <p className={`text-14 ${segment.state === 'now' ? '' : 'text-ink-2'}`}>
              {segment.state === 'now' && <span className="sr-only">sekarang, </span>}
              {segment.note}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}

const looks = {
  // By the width in letters, which grows when a visitor chooses small ones.
  few: {
    beside: '@min-[16rem]:auto-cols-fr @min-[16rem]:grid-flow-col',
    below:
      '@max-[16rem]:grid @max-[16rem]:grid-cols-[minmax(1.5rem,4rem)_1fr_auto] @max-[16rem]:items-center @max-[16rem]:gap-x-3',
  },
  many: {
    beside: 'md:auto-cols-fr md:grid-flow-col',
    below: 'max-md:grid max-md:grid-cols-[minmax(1.5rem,4rem)_1fr_auto] max-md:items-center max-md:gap-x-3',
  },
}

// Percentages as attributes: the page may carry no inline styles.
function SegmentBar({ state, share }: Segment) {
  const filled = `${Math.round(share * 1000) / 10}%`
  return (
    <svg aria-hidden="true" width="100%" height="24" className="mb-1.5 block overflow-visible">
      {state !== 'past' && (
        <rect x="0.5" y="6.5" width="100%" height="11" rx="5.5" className="fill-paper stroke-field" />
      )}
      {state !== 'next' && <rect y="6" width={filled} height="12" rx="5.5" className="fill-accent" />}
      {state === 'now' && (
        <line x1={filled} x2={filled} y1="0" y2="24" strokeWidth="3" className="stroke-ink" />
      )}
    </svg>
  )
}
