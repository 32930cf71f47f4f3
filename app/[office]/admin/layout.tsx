import './admin.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { directory } from '../../../lib/offices/directory.ts'
import { currentOffice } from '../../../lib/session.ts'
import { accentOf } from '../../../lib/share/parts.ts'

export const metadata: Metadata = {
  title: { default: 'Ruang kerja', template: '%s · Ruang kerja' },
  icons: { icon: { url: '/ikon.svg', type: 'image/svg+xml' }, apple: '/admin/ikon/180.png' },
  manifest: '/admin/manifest.webmanifest',
  robots: { index: false, follow: false },
}

// The keyboard of a phone makes the page smaller, so that the bars at the bottom stay in sight above it.
export async function generateViewport(): Promise<Viewport> {
  const { institution } = await currentOffice()
  return {
    width: 'device-width',
    initialScale: 1,
    interactiveWidget: 'resizes-content',
    themeColor: accentOf(institution),
  }
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const office = await currentOffice()
  const accent = directory().accentOf(office)
  return (
    <html lang="id" data-institution={office.institution}>
      <head>{accent && <link rel="stylesheet" href={`/aksen/${accent.slice(1)}.css`} />}</head>
      <body className="font-sans">{children}</body>
    </html>
  )
}
