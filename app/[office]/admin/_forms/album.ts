import { filled, titleCheck } from '../[jenis]/_editor/checks.ts'
import { AlbumMain } from './AlbumMain.tsx'
import { CommonSide } from './CommonSide.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'

export const albumForm: KindForm<Own<'album'>> = {
  title: 'Judul',
  text: 'Pengantar',
  textHelp: 'Satu atau dua paragraf tentang peristiwanya. Boleh dikosongkan.',
  Main: AlbumMain,
  Side: CommonSide,
  checks: ({ title, photos, videos }) => {
    const undescribed = photos.filter(photo => !photo.decorative && !photo.alt.trim())
    const untold = photos.filter(photo => !photo.caption.trim())
    const nameless = videos.filter(video => !video.title.trim())
    return [
      titleCheck(title),
      filled(
        photos.length + videos.length ? 'ada' : '',
        'Album berisi foto atau video',
        'Album masih kosong',
        'foto-album',
      ),
      ...(undescribed[0]
        ? [
            filled(
              '',
              '',
              `${undescribed.length} foto belum punya gambaran`,
              `gambaran-${undescribed[0].mediaId}`,
            ),
          ]
        : []),
      ...(untold.length
        ? [filled('', '', `${untold.length} foto belum punya keterangan`, 'foto-album')]
        : []),
      ...(nameless.length ? [filled('', '', `${nameless.length} video belum berjudul`, 'video-album')] : []),
    ]
  },
}
