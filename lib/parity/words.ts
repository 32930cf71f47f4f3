import { formatNumber } from '../numbers.ts'
import type { ParityList } from './rows.ts'
import type { Fate, ParityNumbers } from './schema.ts'

export const fateWords: Record<Fate, string> = {
  migrated: 'Pindah dan tayang',
  kept: 'Dibawa, belum tayang',
  redirected: 'Dialihkan ke alamat lain',
  gone: 'Tidak ada lagi, dengan alasan',
  unaccounted: 'Belum ditentukan',
}

/** What each list of a report is called. */
export const listWords: Record<ParityList, string> = {
  ...fateWords,
  silent: 'Tidak menjawab saat ditanya',
  partly: 'Isi sebagian sama',
  other: 'Isi banyak berbeda',
  dead: 'Tautan yang buntu',
  dates: 'Tanggal terbit berbeda',
  reworked: 'Berkas diolah ulang',
  unused: 'Berkas yang tidak dipakai halaman mana pun',
}

/** One line of a report: what is counted, how many, and the list behind it where there is one. */
export type Line = { label: string; sum: number; list?: ParityList; worry?: boolean; note?: string }
export type Section = { title: string; note: string; lines: Line[] }

/** A report as people read it: the same on the screen and on paper. */
export function sectionsOf(numbers: ParityNumbers): Section[] {
  const { addresses, texts, media, links, dates, left } = numbers
  const line = (list: ParityList, sum: number, worry = false): Line => ({
    label: listWords[list],
    sum,
    list,
    worry: worry && sum > 0,
  })
  return [
    {
      title: 'Alamat lama',
      note: `${formatNumber(addresses.answered)} dari ${formatNumber(addresses.all)} alamat menjawab${addresses.asked < addresses.all ? `; ${formatNumber(addresses.all - addresses.asked)} belum ditanya` : ''}.`,
      lines: [
        line('migrated', addresses.migrated),
        line('kept', addresses.kept),
        line('redirected', addresses.redirected),
        line('gone', addresses.gone),
        line('unaccounted', addresses.unaccounted, true),
        line('silent', addresses.asked - addresses.answered, true),
      ],
    },
    {
      title: 'Isi tulisan',
      note: `${formatNumber(texts.all - texts.waiting)} dari ${formatNumber(texts.all)} tulisan sudah dibandingkan kata demi kata dengan naskah situs lama.`,
      lines: [
        { label: 'Isi sama', sum: texts.same },
        line('partly', texts.partly),
        line('other', texts.other, true),
        line('dead', links.entries, true),
        line('dates', dates.different, true),
      ],
    },
    {
      title: 'Foto dan berkas',
      note: `${formatNumber(media.all)} berkas dibawa dari situs lama, dibandingkan dengan sidik isinya.`,
      lines: [
        { label: 'Persis sama', sum: media.identical },
        line('reworked', media.reworked),
        line('unused', media.unused),
      ],
    },
    {
      title: 'Yang tidak dibawa',
      note: 'Alasannya satu per satu ada di laporan impor.',
      lines: [
        { label: 'Tidak punya tempat di sini', sum: left.dropped },
        { label: 'Tidak terbaca atau tidak boleh', sum: left.refused },
        { label: 'Di karantina', sum: left.quarantined },
      ],
    },
  ]
}
