import type { OwedDuty } from '../../../../../lib/duties/queries.ts'
import type { Kind } from '../../../../../lib/entries/schema.ts'
import { listOf } from '../../_frame/kindWords.ts'

type Named = Pick<OwedDuty, 'dutyId' | 'period'>

/** The kind that the button of a duty begins: any will do for some, then the plainest that can carry its class. */
export const kindOf = ({ kind, informationClass }: Pick<OwedDuty, 'kind' | 'informationClass'>): Kind =>
  kind ?? (informationClass ? 'document' : 'announcement')

/** Where the text that fulfils a duty is begun, with what is known already filled in. */
export const beginAt = (duty: Named & Pick<OwedDuty, 'kind' | 'informationClass'>) =>
  `${listOf(kindOf(duty))}/baru?${new URLSearchParams({ kewajiban: String(duty.dutyId), masa: duty.period })}`

/** The page of one duty. */
export const dutyAt = ({ dutyId, period }: Named) =>
  `/admin/kewajiban/${dutyId}${period && `?masa=${period}`}`
