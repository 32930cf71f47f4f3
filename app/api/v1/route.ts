import { visiting } from '../../../db/doors.ts'
import { kinds } from '../../../lib/entries/schema.ts'
import { urlOf } from '../../../lib/offices/address.ts'
import { officeShape } from '../../../lib/opendata/offices.ts'
import { openDataRoot, openKinds } from '../../../lib/opendata/places.ts'
import { countOpen } from '../../../lib/opendata/queries.ts'
import { openData } from './answering.ts'

/** What open data there is of this office. */
export const GET = openData(async ({ office }) => {
  const counts = await visiting(office.id, db => countOpen(db, office.id))
  const at = (place: string) => urlOf(office, `${openDataRoot}/${place}`)
  return {
    satker: officeShape(office),
    penjelasan: urlOf(office, '/data-terbuka'),
    openapi: at('openapi.json'),
    daftar: openKinds.map(kind => {
      const found = counts.find(row => row.kind === kind)
      return {
        jenis: kinds[kind].place,
        nama: kinds[kind].label,
        alamat: at(kinds[kind].place),
        total: found?.total ?? 0,
        diubah: found?.changedAt.toISOString() ?? null,
      }
    }),
    lainnya: {
      entri: at('entri'),
      tahapan: at('tahapan'),
      satker: at('satker'),
      cari: `${at('cari')}?q={q}`,
    },
  }
})
