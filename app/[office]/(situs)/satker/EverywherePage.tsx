import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { Breadcrumbs } from '../../../_ui/Breadcrumbs.tsx'
import { buttonLook } from '../../../_ui/Button.tsx'
import { EmptyState } from '../../../_ui/EmptyState.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Frame, type FrameMatter } from '../_frame/Frame.tsx'
import { type Everywhere, everywhereAddress, type Narrowed, nameOf } from './everywhere.ts'
import { RegionChips } from './RegionChips.tsx'

type EverywherePageProps = Everywhere & {
  office: Office
  matter: FrameMatter
  narrowed: Narrowed
  page: number
  more: boolean
  empty: boolean
  children: ReactNode
}

/** A list gathered from all offices of a portal, narrowed to a province by a form that needs no script. */
export const EverywherePage = ({
  office,
  matter,
  path,
  title,
  narrowed,
  page,
  more,
  empty,
  children,
}: EverywherePageProps) => (
  <Frame office={office} matter={matter} here="/satker">
    <div className="wide">
      <Breadcrumbs
        crumbs={[
          { name: 'Beranda', href: '/' },
          { name: 'Kantor', href: '/satker' },
        ]}
      />
      <h1 className="mt-3 text-30 lg:text-44">
        {title} {nameOf(narrowed)}
      </h1>
      {office.level === 'pusat' && (
        <>
          <RegionChips path={path} current={narrowed.province ? null : narrowed.region} className="mt-6" />
          <ProvinceForm office={office} path={path} province={narrowed.province} />
        </>
      )}
      <div className="mt-8">
        {empty ? (
          <EmptyState title={`Belum ada ${title.toLowerCase()}`} heading="h2">
            <p>Yang diterbitkan kantor-kantor di sini akan muncul begitu terbit.</p>
          </EmptyState>
        ) : (
          children
        )}
      </div>
      <Pages page={page} more={more} href={number => everywhereAddress(path, narrowed, number)} />
    </div>
  </Frame>
)

const ProvinceForm = ({ office, path, province }: { office: Office; path: string; province?: Office }) => (
  <form action={path} className="mt-6 flex max-w-measure items-end gap-3">
    <div className="min-w-0 grow">
      <label htmlFor="provinsi" className="block text-16 font-semibold">
        Provinsi
      </label>
      <select
        id="provinsi"
        name="provinsi"
        defaultValue={province?.slug ?? ''}
        className="mt-2 h-12 w-full rounded-control border border-field bg-surface px-3 text-16"
      >
        <option value="">Seluruh Indonesia</option>
        {directory()
          .childrenOf(office.id)
          .filter(({ level }) => level === 'provinsi')
          .map(({ slug, shortName }) => (
            <option key={slug} value={slug}>
              {shortName.replace(/^Provinsi /, '')}
            </option>
          ))}
      </select>
    </div>
    <button type="submit" className={`${buttonLook('primary')} h-12`}>
      Tampilkan
    </button>
  </form>
)

const Pages = ({ page, more, href }: { page: number; more: boolean; href: (page: number) => string }) =>
  (page > 1 || more) && (
    <nav aria-label="Halaman daftar" className="flex flex-wrap justify-between gap-3 pt-8">
      {page > 1 ? (
        <a href={href(page - 1)} rel="prev" className={buttonLook()}>
          <Icon of={ArrowLeft} />
          Lebih baru
        </a>
      ) : (
        <span />
      )}
      {more && (
        <a href={href(page + 1)} rel="next" className={buttonLook()}>
          Lebih lama
          <Icon of={ArrowRight} />
        </a>
      )}
    </nav>
  )
