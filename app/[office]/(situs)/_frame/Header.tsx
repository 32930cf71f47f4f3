import { Search } from 'lucide-react'
import type { Institution, Office } from '../../../../lib/offices/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'
import { Mark } from '../../../_ui/Mark.tsx'
import { suggestions } from '../cari/query.ts'
import type { Place } from './menu.ts'
import { PhoneMenu, phoneButton } from './PhoneMenu.tsx'
import { WideMenu } from './WideMenu.tsx'

type HeaderProps = { institution: Institution; office: Office; menu: Place[]; here?: string; search: boolean }

/** Institution small, office large, the menu. Below 900 px search and menu are two labelled buttons. */
export const Header = ({ institution, office, menu, here, search }: HeaderProps) => (
  <header className="relative border-b border-line print:border-0">
    {/* With large letters on a small screen the buttons go below the name. */}
    <div className="wide flex flex-wrap items-center gap-3 py-3.5 lg:gap-4 lg:pt-5 lg:pb-3">
      <a href="/" className="flex min-w-0 grow basis-40 items-center gap-3 lg:gap-4">
        <Mark className="size-11 shrink-0" />
        <span className="min-w-0 leading-tight">
          <span className="block text-14 text-ink-2">{bodyName(institution, office)}</span>
          <span className="block text-17 leading-snug font-bold tracking-tight text-balance lg:text-20">
            {placeName(office)}
          </span>
        </span>
      </a>
      {search && <HeaderSearch />}
      <div className="ml-auto flex shrink-0 lg:hidden print:hidden">
        <a href="/cari" className={phoneButton}>
          <Icon of={Search} />
          Cari
        </a>
        <PhoneMenu places={menu} here={here} />
      </div>
    </div>
    <WideMenu places={menu} here={here} />
  </header>
)

// In Aceh the body has another name: the office's own name then does not begin with the institution's.
const bodyName = (institution: Institution, office: Office) =>
  office.name.startsWith(institution.name) ? institution.fullName : office.name.split(' ')[0]

const placeName = (office: Office) => (office.level === 'pusat' ? 'Republik Indonesia' : office.shortName)

const HeaderSearch = () => (
  <search className="max-lg:hidden print:hidden">
    <form action="/cari" className="flex w-85">
      <label htmlFor="cari-atas" className="sr-only">
        Cari di situs ini
      </label>
      <div className="relative min-w-0 grow">
        <input
          id="cari-atas"
          name="q"
          type="search"
          maxLength={120}
          placeholder="Cari berita, dokumen, atau nama"
          data-saran={suggestions}
          className="h-11 w-full rounded-l-control border border-r-0 border-field bg-surface px-3.5 text-16 placeholder:text-ink-2"
        />
      </div>
      <button
        type="submit"
        aria-label="Cari"
        className="flex w-12 items-center justify-center rounded-r-control bg-accent text-on-accent hover:bg-accent-strong"
      >
        <Icon of={Search} />
      </button>
    </form>
  </search>
)
