import {
  CalendarClock,
  ChartNoAxesColumn,
  CircleQuestionMark,
  FileCheck2,
  FolderOpen,
  House,
  LayoutDashboard,
  ListChecks,
  ListTree,
  type LucideIcon,
  Mail,
  Milestone,
  ScrollText,
  Signpost,
  Sprout,
  UserCheck,
  UserCog,
} from 'lucide-react'
import { type Kind, kinds } from '../../../../lib/entries/schema.ts'
import { env } from '../../../../lib/env.ts'
import { hasOnlyBoard } from '../../../../lib/login/place.ts'
import { type Actor, may, type Permission } from '../../../../lib/permissions.ts'
import { centrePlaces } from './centrePlaces.ts'
import { kindIcons } from './kindIcons.ts'
import { listOf } from './kindWords.ts'
import { movingPlaces } from './movingPlaces.ts'
import type { PlaceName } from './placeNames.ts'

export type { PlaceName }
export type Place = {
  name: PlaceName
  label: string
  href: string
  icon: LucideIcon
  permission: Permission
  /** Only where demo data is on. */
  demo?: boolean
}
/** Places that belong together; only the later groups have a name. */
export type PlaceGroup = { title?: string; places: Place[] }

const kindPlaces = (Object.keys(kindIcons) as Kind[]).map(
  (kind): Place => ({
    name: kind,
    label: kind === 'home' ? 'Susunan beranda' : kinds[kind].label,
    href: listOf(kind),
    icon: kindIcons[kind],
    permission: 'entry.read',
  }),
)

const groups: PlaceGroup[] = [
  {
    places: [
      {
        name: 'papan',
        label: 'Papan',
        href: '/admin/papan',
        icon: LayoutDashboard,
        permission: 'office.list',
      },
      { name: 'beranda', label: 'Beranda', href: '/admin', icon: House, permission: 'admin.enter' },
      ...kindPlaces,
      {
        name: 'media',
        label: 'Pustaka media',
        href: '/admin/media',
        icon: FolderOpen,
        permission: 'media.read',
      },
    ],
  },
  {
    title: 'Kantor',
    places: [
      {
        name: 'persetujuan',
        label: 'Persetujuan',
        href: '/admin/persetujuan',
        icon: FileCheck2,
        // Everyone who may publish may also replace media, and admins agree with replacements.
        permission: 'media.replace',
      },
      {
        name: 'pembinaan',
        label: 'Pembinaan',
        href: '/admin/pembinaan',
        icon: Sprout,
        permission: 'below.read',
      },
      {
        name: 'orang',
        label: 'Orang',
        href: '/admin/orang',
        icon: UserCog,
        permission: 'people.read',
      },
      {
        name: 'delegasi',
        label: 'Delegasi',
        href: '/admin/delegasi',
        icon: UserCheck,
        permission: 'approval.delegate',
      },
      {
        name: 'kewajiban',
        label: 'Kewajiban',
        href: '/admin/kewajiban',
        icon: ListChecks,
        permission: 'duty.read',
      },
      {
        name: 'tahapan',
        label: 'Tahapan',
        href: '/admin/tahapan',
        icon: Milestone,
        permission: 'stage.add',
      },
      {
        name: 'kalender',
        label: 'Kalender terbit',
        href: '/admin/kalender',
        icon: CalendarClock,
        permission: 'entry.read',
      },
      {
        name: 'kotak-keluar',
        label: 'Kotak keluar (contoh)',
        href: '/admin/kotak-keluar',
        icon: Mail,
        permission: 'outbox.read',
        demo: true,
      },
      {
        name: 'menu',
        label: 'Menu situs',
        href: '/admin/menu',
        icon: ListTree,
        permission: 'menu.arrange',
      },
      {
        name: 'pengalihan',
        label: 'Pengalihan alamat',
        href: '/admin/pengalihan',
        icon: Signpost,
        permission: 'redirect.manage',
      },
      {
        name: 'statistik',
        label: 'Statistik',
        href: '/admin/statistik',
        icon: ChartNoAxesColumn,
        permission: 'statistics.read',
      },
      {
        name: 'jejak',
        label: 'Jejak kegiatan',
        href: '/admin/jejak',
        icon: ScrollText,
        permission: 'audit.search',
      },
      ...movingPlaces,
      ...centrePlaces,
      {
        name: 'bantuan',
        label: 'Bantuan',
        href: '/admin/bantuan',
        icon: CircleQuestionMark,
        permission: 'help.ask',
      },
    ],
  },
]

/** The places of the back office this person may go to, in the order of the menu. */
export const placesOf = (actor: Actor): PlaceGroup[] =>
  groups
    .map(group => ({
      ...group,
      places: group.places.filter(place => may(actor, place.permission) && isThere(place, actor)),
    }))
    .filter(group => group.places.length > 0)

const isThere = ({ name, demo }: Place, actor: Actor) =>
  (!demo || env().demo) && (name !== 'beranda' || !hasOnlyBoard(actor))
