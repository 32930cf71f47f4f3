'use client'
import { endOfficeSessions } from '../../../../../lib/emergencies/actions.ts'
import { renewals } from '../../../../../lib/emergencies/schema.ts'
import { ChoiceField } from '../../../../_ui/Field.tsx'
import { ActForm } from './ActForm.tsx'
import type { TargetProps } from './TargetField.tsx'

/** Ends sessions, and says what is needed to come back. */
export const SessionsForm = (target: TargetProps) => (
  <ActForm
    {...target}
    action={endOfficeSessions}
    button="Akhiri semua sesi sekarang"
    more={({ values, errors }) => (
      <ChoiceField
        name="renewal"
        label="Sesudah itu"
        help="Sandi baru dibuat sendiri lewat “Lupa sandi”: surel dan faktor kedua. Faktor kedua yang baru menggantikan semua yang lama."
        choices={Object.entries(renewals)}
        defaultValue={values.renewal}
        error={errors.renewal}
      />
    )}
  />
)
