import { isCovered } from '../../../../lib/checks/list.ts'
import type { Finding, Justification } from '../../../../lib/checks/schema.ts'
import { formatDateTime } from '../../../../lib/dates.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { Told } from './Told.tsx'

type HeldNoticeProps = {
  findings: Finding[]
  justification: Justification | null
  zone: Zone
  /** Where its writer mends it; none for who only decides. */
  mend?: string
}

/** What must not go out unread: personal data and the reason given for it, and whatever holds the text back. */
export function HeldNotice({ findings, justification, zone, mend }: HeldNoticeProps) {
  const covered = findings.filter(one => isCovered(one, justification))
  const holds = findings.filter(one => !isCovered(one, justification))
  return (
    <>
      {justification && covered.length > 0 && (
        <Notice look="warn" className="mb-6">
          <p className="font-semibold">Naskah ini memuat data pribadi:</p>
          <Told words={covered.map(one => one.personal!.told)} />
          <p className="mt-2">
            Alasan {justification.name}, {formatDateTime(new Date(justification.at), zone)}:
          </p>
          <p className="whitespace-pre-line break-words">“{justification.reason}”</p>
          <p className="mt-2 text-14">
            Setujui bila alasannya cukup. Bila tidak, kembalikan supaya disamarkan.
          </p>
        </Notice>
      )}
      {holds.length > 0 && (
        <Notice look="bad" className="mb-6">
          <p className="font-semibold">Yang menahan naskah ini:</p>
          <Told words={holds.map(one => one.sentence)} />
          <p className="mt-2">
            {mend ? (
              <a href={mend} className="link inline-block py-2">
                Perbaiki, atau tulis alasannya
              </a>
            ) : (
              'Kembalikan kepada penulisnya untuk diperbaiki.'
            )}
          </p>
        </Notice>
      )}
    </>
  )
}
