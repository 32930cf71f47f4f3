import { Building2, FileCheck2, House, type LucideIcon, Newspaper, Signpost } from 'lucide-react'
import { type Actor, may, type Permission } from '../../../../lib/permissions.ts'

export type PlaceName = 'beranda' | 'berita' | 'persetujuan' | 'kalender' | 'pengalihan' | 'kantor'
export type Place = { name: PlaceName; label: string; href: string; icon: LucideIcon; permission: Permission }

const places: Place[] = [
  { name: 'beranda', label: 'Beranda', href: '/admin', icon: House, permission: 'admin.enter' },
  { name: 'berita', label: 'Berita', href: '/admin/berita', icon: Newspaper, permission: 'entry.read' },
  {
    name: 'persetujuan',
    label: 'Persetujuan',
    href: '/admin/persetujuan',
    icon: FileCheck2,
    permission: 'entry.publish',
  },
  {
    name: 'pengalihan',
    label: 'Pengalihan alamat',
    href: '/admin/pengalihan',
    icon: Signpost,
    permission: 'redirect.manage',
  },
  { name: 'kantor', label: 'Kantor', href: '/admin/kantor', icon: Building2, permission: 'office.list' },
]

/** The places of the back office this person may go to, in the order of the menu. */
export const placesOf = (actor: Actor) => places.filter(place => may(actor, place.permission))
