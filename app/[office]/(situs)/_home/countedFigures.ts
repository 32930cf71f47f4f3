import { formatNumber } from '../../../../lib/numbers.ts'
import type { Figure } from './Figures.tsx'
import type { Home } from './readHome.ts'

/** What all offices of a portal published today and this week; on a day without news the week stands first. */
export function countedFigures({ today, ofWeek, announcements }: NonNullable<Home['counts']>): Figure[] {
  const news =
    today.articles > 0
      ? {
          value: today.articles,
          name: 'berita terbit hari ini',
          note: `dari ${formatNumber(today.offices)} kantor; ${formatNumber(ofWeek.articles)} dalam 7 hari`,
        }
      : {
          value: ofWeek.articles,
          name: 'berita 7 hari terakhir',
          note: `dari ${formatNumber(ofWeek.offices)} kantor`,
        }
  return [
    news,
    {
      value: announcements.fresh,
      name: 'pengumuman 7 hari terakhir',
      note:
        announcements.ending > 0
          ? `${formatNumber(announcements.ending)} berakhir dalam 7 hari`
          : 'tidak ada yang berakhir dalam 7 hari',
    },
  ]
}
