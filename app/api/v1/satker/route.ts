import { fittingOffices, officeShape } from '../../../../lib/opendata/offices.ts'
import { paged } from '../../../../lib/opendata/paging.ts'
import { usualSize } from '../../../../lib/opendata/parameters.ts'
import { Missing, openData } from '../answering.ts'

/** The offices of the institution. */
export const GET = openData(async ({ office, query }) => {
  const { halaman = 1, ukuran = usualSize } = query
  const offices = fittingOffices(office, query)
  const shown = offices.slice((halaman - 1) * ukuran, halaman * ukuran).map(officeShape)
  const page = paged(shown, offices.length, query)
  if (!page) throw new Missing()
  return page
}, 'satker')
