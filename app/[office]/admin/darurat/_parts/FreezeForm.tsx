'use client'
import { freezeOffices } from '../../../../../lib/emergencies/actions.ts'
import { ActForm } from './ActForm.tsx'
import type { TargetProps } from './TargetField.tsx'

export const FreezeForm = (target: TargetProps) => (
  <ActForm {...target} action={freezeOffices} button="Bekukan sekarang" />
)
