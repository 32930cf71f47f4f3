import { visiting, visitingBelow } from '../../../../db/doors.ts'
import { kinds } from '../../../../lib/entries/schema.ts'
import { type Found, foundPerPage, searchLive } from '../../../../lib/entries/search.ts'
import { limitLifetime } from '../../../../lib/front/context.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { paged } from '../../../../lib/opendata/paging.ts'
import { entryAddress, kindAt } from '../../../../lib/opendata/places.ts'
import { Missing, openData } from '../answering.ts'

/** What matches some words, best first: in this office, and where it has offices below it, in those too. */
export const GET = openData(async ({ office, query: { q, jenis, tahun, halaman = 1 } }) => {
  const wide = directory().childrenOf(office.id).length > 0
  const { found, total } = await (wide ? visitingBelow : visiting)(office.id, db =>
    searchLive(db, { q, kind: jenis ? kindAt(jenis) : undefined, year: tahun, page: halaman }),
  )
  if (wide) limitLifetime(30)
  const page = paged(found.flatMap(shapeOf), total, { halaman, ukuran: foundPerPage })
  if (!page) throw new Missing()
  return page
}, 'cari')

function shapeOf({ officeId, kind, path, title, summary, headline, attached, publishedAt }: Found) {
  const office = directory().officeById(officeId)
  if (!office) return []
  return [
    {
      jenis: kinds[kind].place,
      judul: plain(title),
      ringkasan: plain(summary),
      cuplikan: headline || attached || summary,
      terbit: publishedAt.toISOString(),
      satker: office.slug,
      alamat: urlOf(office, path),
      api: urlOf(office, entryAddress(kind, slugOf(kind, path))),
    },
  ]
}

const plain = (text: string) => text.replaceAll(/[⟦⟧]/g, '')

// The search gives addresses; a kind's begins with what its definition puts before the slug.
const slugOf = (kind: Found['kind'], path: string) => path.slice(kinds[kind].path('').length)
