import { nextMidnight } from '../../../../lib/dates.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { bandAt } from '../../../../lib/stages/band.ts'
import { programmesAt } from '../../../../lib/stages/calendar.ts'
import type { Stage } from '../../../../lib/stages/schema.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { StageBand } from '../_stages/StageBand.tsx'

type OfficeStageProps = {
  office: Office
  now: Date
  stages: Stage[]
  /** The office's own words for the block. */
  words?: { title: string; text: string }
}

/** The stage or duty of this office today; the page that shows it lives until the office's midnight. */
export function OfficeStage({ office, now, stages, words }: OfficeStageProps) {
  limitLifetime(nextMidnight(now, office.zone))
  const supervises = office.institution === 'bawaslu'
  const band = bandAt(programmesAt(stages, now, office.zone), now, office.zone, supervises)
  return (
    <StageBand
      band={{ ...band, title: words?.title || band.title, ask: words?.text || band.ask }}
      more={
        <LinkButton href="/tahapan" look="plain">
          {supervises ? 'Cara kami mengawasi' : 'Jadwal lengkap'}
        </LinkButton>
      }
    />
  )
}
