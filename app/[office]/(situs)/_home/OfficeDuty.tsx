import { nextMidnight } from '../../../../lib/dates.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { voterCheck } from '../../../../lib/offices/services.ts'
import { dutyAt } from '../../../../lib/stages/duty.ts'
import { LinkButton } from '../../../_ui/Button.tsx'
import { StageBand } from './StageBand.tsx'

type OfficeDutyProps = { office: Office; now: Date; words?: { title: string; text: string } }

/** The duty of this office today; the page that shows it lives until the office's midnight. */
export function OfficeDuty({ office, now, words }: OfficeDutyProps) {
  limitLifetime(nextMidnight(now, office.zone))
  const supervises = office.institution === 'bawaslu'
  const duty = dutyAt(now, office.zone, supervises)
  const check = (
    <LinkButton href={voterCheck} look={supervises ? 'plain' : 'primary'}>
      Cek nama saya
    </LinkButton>
  )
  const tell = (
    <LinkButton href="/kontak" look={supervises ? 'primary' : 'plain'}>
      {supervises ? 'Beri tahu pengawas' : 'Hubungi kantor'}
    </LinkButton>
  )
  return (
    <StageBand
      duty={{ ...duty, title: words?.title || duty.title, ask: words?.text || duty.ask }}
      actions={
        <>
          {supervises ? tell : check}
          {supervises ? check : tell}
        </>
      }
    />
  )
}
