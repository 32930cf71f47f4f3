import { PackageOpen, PackagePlus, Truck } from 'lucide-react'
import type { Place } from './places.ts'

/** Where an office moves in from its old site, and takes its own out. */
export const movingPlaces: Place[] = [
  {
    name: 'perpindahan',
    label: 'Perpindahan',
    href: '/admin/perpindahan',
    icon: Truck,
    permission: 'move.read',
  },
  {
    name: 'impor',
    label: 'Impor situs lama',
    href: '/admin/impor',
    icon: PackagePlus,
    permission: 'import.manage',
  },
  {
    name: 'ekspor',
    label: 'Ekspor',
    href: '/admin/ekspor',
    icon: PackageOpen,
    permission: 'export.take',
  },
]
