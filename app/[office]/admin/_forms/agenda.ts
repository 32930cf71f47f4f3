import { AgendaMain } from './AgendaMain.tsx'
import { CommonSide } from './CommonSide.tsx'
import type { KindForm } from './form.ts'
import type { Own } from './own.ts'

export const agendaForm: KindForm<Own<'agenda'>> = {
  title: 'Nama kegiatan',
  text: 'Tentang kegiatan',
  textHelp: 'Apa yang dibahas dan siapa yang diundang. Boleh dikosongkan.',
  Main: AgendaMain,
  Side: CommonSide,
}
