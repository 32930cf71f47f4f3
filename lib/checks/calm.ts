import type { Check, Spot, Written } from './schema.ts'
import { everywhere, within } from './wording.ts'

// Calls to vote for somebody, what they promise, and how popular they are: UU 7/2017 art. 278, 287 (5), 449 (2).
const signs = [
  /\b(?:coblos|pilih(?:lah)?|dukung(?:lah)?|menangkan)\s+(?:nomor|no\.?|paslon|pasangan calon|calon|caleg|kandidat|partai)\b/i,
  /\bnomor urut\s+\d{1,2}\b/i,
  /\b(?:visi|misi|program unggulan|janji)\b.{0,50}\b(?:paslon|pasangan calon|calon (?:presiden|gubernur|bupati|wali ?kota|legislatif|anggota)|caleg|kandidat)\b/i,
  /\bkampanye\s+(?:akbar|terbuka|paslon|pasangan calon|calon|caleg|partai)\b/i,
  /\b(?:elektabilitas|hitung cepat|quick count)\b/i,
]

// Who forbids, watches or takes down a campaign speaks of it as well.
const honest =
  /\b(?:dilarang|larangan|melarang|melanggar|pelanggaran|penertiban|menertibkan|ditertibkan|menurunkan|diturunkan|pembersihan|pengawasan|mengawasi|patroli|laporkan|melaporkan|sanksi)\b/i

/** What in a text reads like a campaign, with its place. Pure; only asked in a calm period. */
export const campaignIn = (written: Written): (Spot & { words: string })[] =>
  everywhere(written).flatMap(({ text, place }) => {
    if (honest.test(text)) return []
    const found = signs.map(sign => sign.exec(text)).find(Boolean)
    return found
      ? [
          {
            words: found[0],
            sentence: `“${found[0].slice(0, 60)}” terbaca seperti kampanye, padahal sekarang masa tenang`,
            place: within(place, found.index, found.index + found[0].length),
          },
        ]
      : []
  })

/** Advises and never blocks: only a person can tell a campaign from a report on one; a second one looks at it. */
export const calmCampaign: Check = {
  code: 'text.calm',
  severity: 'advises',
  remedy:
    'Tulis ulang tanpa ajakan dan tanpa nama calon, atau terbitkan sesudah masa tenang. Orang kedua akan membacanya.',
  find: (written, { calm }) =>
    calm ? campaignIn(written).map(({ sentence, place }) => ({ sentence, place })) : [],
}
