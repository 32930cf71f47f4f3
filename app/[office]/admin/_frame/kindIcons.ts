import {
  CalendarDays,
  ChartColumn,
  FileText,
  Images,
  LayoutTemplate,
  type LucideIcon,
  Megaphone,
  Newspaper,
  Scale,
  Users,
} from 'lucide-react'
import type { Kind } from '../../../../lib/entries/schema.ts'

/** How each kind is drawn where kinds are listed, in the order of the menu. */
export const kindIcons = {
  article: Newspaper,
  announcement: Megaphone,
  agenda: CalendarDays,
  page: FileText,
  document: Scale,
  album: Images,
  official: Users,
  dataset: ChartColumn,
  home: LayoutTemplate,
} as const satisfies Record<Kind, LucideIcon>
