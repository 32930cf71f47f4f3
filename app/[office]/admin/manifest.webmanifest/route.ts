import { currentOffice } from '../../../../lib/session.ts'
import { accentOf, colours } from '../../../../lib/share/parts.ts'

const icon = (name: string, purpose: string) => ({
  src: `/admin/ikon/${name}`,
  sizes: /\d+/.exec(name)?.[0].replace(/^(.*)$/, '$1x$1'),
  type: 'image/png',
  purpose,
})

/** The back office as an app of its own on a telephone, which takes texts and photos that other apps share. */
export async function GET() {
  const office = await currentOffice()
  const manifest = {
    id: '/admin',
    start_url: '/admin',
    scope: '/admin',
    name: `Ruang kerja ${office.name}`,
    short_name: office.shortName,
    description: `Menulis dan menyetujui isi situs ${office.name}`,
    lang: 'id',
    dir: 'ltr',
    display: 'standalone',
    theme_color: accentOf(office.institution),
    background_color: colours.paper,
    categories: ['government', 'productivity'],
    icons: [icon('192.png', 'any'), icon('512.png', 'any'), icon('penuh-512.png', 'maskable')],
    shortcuts: [{ name: 'Tulis berita', url: '/admin/berita/baru' }],
    share_target: {
      action: '/admin/bagikan',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'foto', accept: ['image/*'] }],
      },
    },
  }
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } })
}
