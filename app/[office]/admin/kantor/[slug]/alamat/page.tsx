import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listHostsOf } from '../../../../../../lib/hosts/queries.ts'
import { findOffice } from '../../../../../../lib/offices/queries.ts'
import { may } from '../../../../../../lib/permissions.ts'
import { Breadcrumbs } from '../../../../../_ui/Breadcrumbs.tsx'
import { placeName } from '../../../_frame/names.ts'
import { PageHead } from '../../../_frame/PageHead.tsx'
import { readCentre } from '../../../_frame/readCentre.ts'
import { Workroom } from '../../../_frame/Workroom.tsx'
import { AddHost } from '../../_hosts/AddHost.tsx'
import { HostCard } from '../../_hosts/HostCard.tsx'

export const metadata: Metadata = { title: 'Nama situs' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ langkah?: string }> }

export default async function OfficeHostsPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { langkah } = await searchParams
  const { actor, office, matter, found } = await readCentre('office.list', async (db, actor) => {
    const known = await findOffice(db, actor, slug)
    return known && { known, hosts: await listHostsOf(db, known.id) }
  })
  if (!found) notFound()
  const { known, hosts } = found
  const manages = may(actor, 'host.manage')
  return (
    <Workroom office={office} actor={actor} matter={matter} here="kantor">
      <div className="-mt-5 pb-2">
        <Breadcrumbs
          crumbs={[
            { name: 'Kantor', href: '/admin/kantor' },
            { name: placeName(known), href: `/admin/kantor/${slug}` },
          ]}
        />
      </div>
      <PageHead title="Nama situs" />
      <ul className="max-w-measure divide-y divide-line border-y border-line">
        {hosts.map(host => (
          <HostCard key={host.host} host={host} manages={manages} step={langkah} />
        ))}
      </ul>
      {manages && (
        <section aria-labelledby="tambah" className="max-w-measure pt-12">
          <h2 id="tambah" className="pb-4 text-22">
            Tambah nama
          </h2>
          <AddHost slug={slug} />
        </section>
      )}
    </Workroom>
  )
}
