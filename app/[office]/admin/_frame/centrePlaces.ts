import {
  Building2,
  Inbox,
  Milestone,
  Network,
  Settings2,
  Share2,
  ShieldAlert,
  ShieldCheck,
  Siren,
  UsersRound,
} from 'lucide-react'
import type { Place } from './places.ts'

/** Where an office is looked after: by its admin, and all of them by the centre. */
export const centrePlaces: Place[] = [
  {
    name: 'pengaturan',
    label: 'Pengaturan kantor',
    href: '/admin/pengaturan',
    icon: Settings2,
    permission: 'settings.edit',
  },
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
    name: 'penempatan',
    label: 'Penempatan',
    href: '/admin/penempatan',
    icon: Share2,
    permission: 'placement.make',
  },
  {
    name: 'kiriman',
    label: 'Kiriman',
    href: '/admin/kiriman',
    icon: Inbox,
    permission: 'entry.read',
  },
  {
    name: 'serta-merta',
    label: 'Serta-merta',
    href: '/admin/serta-merta',
    icon: Siren,
    permission: 'urgent.issue',
  },
  {
    name: 'darurat',
    label: 'Darurat',
    href: '/admin/darurat',
    icon: ShieldAlert,
    permission: 'session.endBelow',
  },
  {
    name: 'tahapan',
    label: 'Kalender tahapan',
    href: '/admin/tahapan',
    icon: Milestone,
    permission: 'stage.arrange',
  },
  {
    name: 'standar',
    label: 'Bagian baku',
    href: '/admin/standar',
    icon: Network,
    permission: 'standard.change',
  },
  {
    name: 'keamanan',
    label: 'Pemisahan kantor',
    href: '/admin/keamanan',
    icon: ShieldCheck,
    permission: 'isolation.read',
  },
]
