import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { Elsewhere, ErrorHead } from './parts.tsx'

/** 414: mostly a whole text that was pasted into a search. */
export async function TooLong({ office }: { office: Office }) {
  const matter = await visiting(office.id, db => readFrame(db, office.id))
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow">
        <ErrorHead code="414" name="Alamat terlalu panjang" title="Alamat ini terlalu panjang">
          Bila Anda sedang mencari, singkat kata pencariannya. Beberapa kata yang khas sudah cukup.
        </ErrorHead>
        <div className="mt-9">
          <SearchField id="cari-galat" action="/cari" label="Cari di situs ini" />
        </div>
        <Elsewhere contact={matter.contact} />
      </div>
    </Frame>
  )
}
