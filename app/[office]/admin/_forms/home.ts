import type { KindForm } from './form.ts'
import { HomeMain } from './HomeMain.tsx'
import type { Own } from './own.ts'

export const homeForm: KindForm<Own<'home'>> = {
  Main: HomeMain,
}
