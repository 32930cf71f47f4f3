import type { LiveOfficial } from '../../../../lib/entries/standing.ts'
import { OfficialCard } from './OfficialCard.tsx'

/** The officials side by side, five to a line on a wide screen. */
export const Officials = ({ officials, heading }: { officials: LiveOfficial[]; heading?: 'h2' | 'h3' }) => (
  <ul className="max-md:border-t max-md:border-line md:grid md:grid-cols-3 md:gap-x-6 md:gap-y-10 xl:grid-cols-5">
    {officials.map(official => (
      <OfficialCard key={official.path} official={official} heading={heading} />
    ))}
  </ul>
)
