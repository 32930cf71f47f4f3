import { formatDate } from '../../../../lib/dates.ts'
import { pageAddress } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** On paper only: where this page is to be found, and as of when it says what it says. */
export const PrintLine = ({ office }: { office: Office }) => (
  <p className="wide mt-10 hidden border-t border-line pt-3 text-14 print:block">
    Dicetak dari {urlOf(office, pageAddress() ?? '/')}, situs resmi {office.name}, isi per{' '}
    {formatDate(new Date(), office.zone)}.
  </p>
)
