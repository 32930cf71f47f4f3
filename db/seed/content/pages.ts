import { dutiesOfBawaslu, historyOfBawaslu } from './pages/bawaslu.ts'
import { profileOf, secretariatOf, structureOf, visionOf } from './pages/common.ts'
import { dutiesOfKpu, historyOfKpu } from './pages/kpu.ts'
import { type Block, documentOf } from './rich.ts'
import { kantorOf, wilayahOf } from './telling.ts'
import type { SampleOffice, SamplePage } from './types.ts'

/** The profile of an office and the pages below it, with what the law says in general terms (UU 7/2017). */
export function pagesOf(office: SampleOffice): SamplePage[] {
  const kantor = kantorOf(office)
  const wilayah = wilayahOf(office)
  const organises = office.institution === 'kpu'
  const history = organises ? historyOfKpu : historyOfBawaslu
  const duties = organises ? dutiesOfKpu : dutiesOfBawaslu
  const below = (
    order: number,
    slug: string,
    title: string,
    summary: string,
    blocks: Block[],
  ): SamplePage => ({
    slug,
    parentSlug: 'profil',
    title,
    summary,
    order,
    document: documentOf(blocks),
  })
  return [
    {
      slug: 'profil',
      parentSlug: null,
      title: 'Profil',
      summary: `Siapa ${kantor}, apa tugasnya, dan bagaimana bekerja.`,
      order: 1,
      document: documentOf(profileOf(office, kantor, wilayah)),
    },
    below(
      1,
      'sejarah',
      'Sejarah',
      'Perjalanan lembaga dari masa ke masa.',
      history(kantor, wilayah, office.provinceName === 'Aceh'),
    ),
    below(
      2,
      'visi-misi',
      'Visi dan misi',
      `Yang dituju ${kantor} dan cara mencapainya.`,
      visionOf(office, kantor),
    ),
    below(
      3,
      'tugas-dan-wewenang',
      'Tugas dan wewenang',
      'Tugas, wewenang, dan kewajiban menurut undang-undang.',
      duties(kantor, office.level),
    ),
    below(
      4,
      'struktur-organisasi',
      'Struktur organisasi',
      'Ketua, anggota, dan divisi yang dibidangi.',
      structureOf(office, kantor),
    ),
    below(
      5,
      'sekretariat',
      'Sekretariat',
      'Dukungan administratif dan teknis bagi anggota.',
      secretariatOf(office, kantor),
    ),
  ]
}
