import { formatDateTime } from '../../../../lib/dates.ts'
import { pageAddress } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** On paper only: where this page is to be found, and as of when it says what it says. */
export const PrintLine = ({ office, changedAt }: { office: Office; changedAt: Date | null }) => (
  <p className="wide mt-10 hidden border-t border-line pt-3 text-14 print:block">
    {office.name} · {urlOf(office, pageAddress() ?? '/')}
    {changedAt && <> · Situs diperbarui {formatDateTime(changedAt, office.zone)}</>}
  </p>
)
