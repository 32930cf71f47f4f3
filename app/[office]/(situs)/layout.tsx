import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { originOf } from '../../../lib/offices/address.ts'
import { directory } from '../../../lib/offices/directory.ts'
import { isPreparing } from '../../../lib/offices/schema.ts'
import { officeShareAddress } from '../../../lib/share/address.ts'
import { cardHeight, cardWidth } from '../../../lib/share/card.ts'
import { fontFile } from '../../_ui/font.ts'
import { FeedLinks } from './_frame/FeedLinks.tsx'
import { scriptAddress } from './_frame/script.ts'
import { tabIcon } from './_frame/tabIcon.ts'
import './situs.css'

type LayoutProps = { params: Promise<{ office: string }>; children: ReactNode }

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f3eee5' },
    { media: '(prefers-color-scheme: dark)', color: '#100f0b' },
  ],
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const office = directory().officeById(Number((await params).office))
  if (!office) return {}
  return {
    metadataBase: new URL(originOf(office.host)),
    title: { default: office.name, template: `%s · ${office.name}` },
    icons: {
      icon: {
        url: tabIcon({ slug: office.institution, accent: directory().accentOf(office) }),
        type: 'image/svg+xml',
      },
    },
    robots: isPreparing(office) ? { index: false } : undefined,
    openGraph: {
      siteName: office.name,
      locale: 'id_ID',
      type: 'website',
      images: [
        {
          url: officeShareAddress(office),
          width: cardWidth,
          height: cardHeight,
          alt: `Situs resmi ${office.name}`,
          type: 'image/jpeg',
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** The shell of every public page: the language, the institution's accent, the way past the header. */
export default async function Layout({ params, children }: LayoutProps) {
  const office = directory().officeById(Number((await params).office))
  if (!office) notFound()
  const accent = directory().accentOf(office)
  return (
    <html lang="id" data-institution={office.institution} className="font-sans">
      <head>
        <link rel="preload" as="font" type="font/woff2" href={fontFile} crossOrigin="" />
        <FeedLinks office={office} />
        {accent && <link rel="stylesheet" href={`/aksen/${accent.slice(1)}.css`} />}
        {/* Not deferred: the chosen theme must be known before the first paint. */}
        <script src={scriptAddress} />
      </head>
      <body>
        <a
          href="#isi"
          className="absolute -top-20 left-2 z-20 rounded-control bg-accent px-5 py-3 font-semibold text-on-accent focus:top-2"
        >
          Lompat ke isi utama
        </a>
        {children}
      </body>
    </html>
  )
}
