import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { Frame } from '../../_frame/Frame.tsx'
import { AskedAddress, Elsewhere, ErrorHead } from './parts.tsx'

type WithdrawnProps = { office: Office; path: string; reason?: string }

/** 410: it was here and the office took it down; the reason, where one was given. */
export async function Withdrawn({ office, path, reason }: WithdrawnProps) {
  const matter = await visiting(office.id, db => readFrame(db, office.id))
  const given = reason || directory().tombstoneAt(office.id, path)?.reason
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow">
        <ErrorHead code="410" name="Halaman ditarik" title="Halaman ini sudah ditarik">
          {office.name} pernah menerbitkan halaman di alamat ini, lalu menariknya dari situs.
        </ErrorHead>
        <AskedAddress office={office} path={path} />
        {given && (
          <div className="mt-7 border-l-4 border-line pl-5">
            <p className="text-14 text-ink-2">Alasan</p>
            <p>{given}</p>
          </div>
        )}
        <Elsewhere contact={matter.contact} />
      </div>
    </Frame>
  )
}
