import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { inOffice } from '../../../../db/doors.ts'
import { resetMenu } from '../../../../lib/menus/actions.ts'
import { readArrangement } from '../../../../lib/menus/queries.ts'
import { isFor } from '../../../../lib/menus/schema.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { DeedForm } from '../_frame/DeedForm.tsx'
import { writable } from '../_frame/FrozenNotice.tsx'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { MenuDesk } from './_parts/MenuDesk.tsx'

export const metadata: Metadata = { title: 'Menu situs' }

type MenuPageProps = { searchParams: Promise<{ tersimpan?: string }> }

export default async function MenuPage({ searchParams }: MenuPageProps) {
  const actor = await requireActor()
  if (!may(actor, 'menu.arrange')) notFound()
  const office = await currentOffice()
  const { tersimpan } = await searchParams
  const { matter, kept } = await inOffice(actor, async db => ({
    matter: await readDesk(db, actor),
    kept: await readArrangement(db, office.id),
  }))
  const standard = directory().standardMenuOf(office)
  const ofThisOffice = {
    ...standard,
    items: standard.items
      .filter(item => isFor(item, office.level))
      .map(item => ({ ...item, children: item.children.filter(child => isFor(child, office.level)) })),
  }
  return (
    <Workroom office={office} actor={actor} matter={matter} here="menu">
      <PageHead title="Menu situs" />
      <p className="-mt-3 max-w-measure pb-6 text-ink-2">
        Susunan dasarnya sama di semua kantor, supaya pembaca selalu tahu mencari di mana. Anda boleh mengatur
        urutan, menyembunyikan yang tidak wajib, dan menambah tempat sendiri.
      </p>
      {tersimpan && (
        <Notice look="ok" role="status" className="mb-6">
          Menu tersimpan. Pembaca sudah melihat susunan ini.
        </Notice>
      )}
      {/* A new lock means another arrangement was saved: the desk begins anew from it. */}
      <MenuDesk key={kept.lock} standard={ofThisOffice} {...kept} writable={writable(office)} />
      {kept.lock > 0 && writable(office) && (
        <div className="mt-10 border-t border-line pt-6">
          <p className="max-w-measure pb-4 text-16 text-ink-2">
            Kembali ke susunan dari pusat membuang urutan dan tempat yang Anda tambahkan.
          </p>
          <DeedForm action={resetMenu} subject={{ lock: kept.lock }} look="danger">
            Kembalikan susunan pusat
          </DeedForm>
        </div>
      )}
    </Workroom>
  )
}
