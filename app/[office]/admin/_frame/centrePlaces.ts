import { Building2, Siren, UsersRound } from 'lucide-react'
import type { Place } from './places.ts'

/** Where the centre looks after all offices. */
export const centrePlaces: Place[] = [
  {
    name: 'kantor',
    label: 'Daftar kantor',
    href: '/admin/kantor',
    icon: Building2,
    permission: 'office.list',
  },
  {
    name: 'usulan',
    label: 'Usulan',
    href: '/admin/usulan',
    icon: UsersRound,
    permission: 'proposal.decide',
  },
  {
    name: 'serta-merta',
    label: 'Serta-merta',
    href: '/admin/serta-merta',
    icon: Siren,
    permission: 'urgent.issue',
  },
]
