import type { Metadata } from 'next'
import { MenuDesk } from '../_parts/MenuDesk.tsx'
import { PartPage } from '../_parts/PartPage.tsx'
import { readStandards } from '../_parts/readStandards.ts'

export const metadata: Metadata = { title: 'Menu baku' }

export default async function StandardMenuPage() {
  const desk = await readStandards()
  return (
    <PartPage
      {...desk}
      title="Menu baku"
      help="Kantor hanya bisa menyembunyikan yang tidak wajib dan menambah di tempat yang Anda buka."
    >
      <MenuDesk key={desk.kept.lock} menu={desk.kept.draft.menu} lock={desk.kept.lock} />
    </PartPage>
  )
}
