import type { SceneName } from '../drawing/scenes.ts'
import { dayOf, instantOf } from './calendar.ts'
import { daysLater, workday } from './moments.ts'
import { documentOf } from './rich.ts'
import { SCENE_ALT } from './scene-alt.ts'
import { kantorOf, newsroomOf } from './telling.ts'
import type { RichDocument, SampleOffice } from './types.ts'

export type SampleAlbum = {
  slug: string
  type: 'foto' | 'video'
  title: string
  summary: string
  photos: { scene: SceneName; alt: string; caption: string }[]
  videos: { url: string; title: string; scene: SceneName }[]
  document: RichDocument
  at: Date
}

const captions: Partial<Record<SceneName, string>> = {
  classroom: 'Pelajar menghitung suara di papan tulis.',
  circle: 'Warga duduk melingkar dan bertanya satu per satu.',
  market: 'Petugas melayani pertanyaan di depan pasar.',
  tent: 'Tenda simulasi dengan jalur untuk kursi roda.',
  village: 'Petugas mendatangi rumah warga.',
  porch: 'Meja layanan di beranda kantor.',
  warehouse: 'Kotak suara diperiksa satu per satu.',
  archive: 'Arsip pemilu ditata menurut tahun.',
}

const photosOf = (scenes: SceneName[]) =>
  scenes.map(scene => ({ scene, alt: SCENE_ALT[scene], caption: captions[scene] ?? SCENE_ALT[scene] }))

// A film anybody may show (Blender Foundation, CC BY 3.0): the sample content invents no address elsewhere.
const film = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'

/** Two albums of an office with much sample content. */
export function albumsOf(office: SampleOffice, today: Date): SampleAlbum[] {
  const { area } = newsroomOf(office)
  const kantor = kantorOf(office)
  const now = dayOf(today, office.zone)
  const at = (age: number) => instantOf(workday(daysLater(now, -age)), office.zone, 14, 20)
  return [
    {
      slug: 'turun-ke-warga',
      type: 'foto',
      title: `Turun ke warga: sebulan di ${area.seat} dan sekitarnya`,
      summary: 'Kelas pemilu, meja layanan di pasar, dan kunjungan dari rumah ke rumah.',
      photos: photosOf(['classroom', 'market', 'village', 'circle', 'tent', 'porch']),
      videos: [],
      document: documentOf([`Foto-foto ini diambil oleh tim humas ${kantor}.`]),
      at: at(9),
    },
    {
      slug: 'gudang-dan-arsip',
      type: 'video',
      title: 'Menengok gudang dan arsip pemilu',
      summary: 'Bagaimana kotak suara dan berkas lama dirawat di luar tahapan.',
      photos: photosOf(['warehouse', 'archive', 'meeting']),
      videos: [{ url: film, title: 'Contoh video dari luar: Big Buck Bunny', scene: 'archive' }],
      document: documentOf([
        'Video contoh ini disimpan di luar situs dan baru dimuat setelah Anda memutarnya.',
      ]),
      at: at(41),
    },
  ]
}
