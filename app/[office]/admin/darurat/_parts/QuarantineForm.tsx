'use client'
import { quarantineOffice } from '../../../../../lib/emergencies/actions.ts'
import { TextArea, TextField } from '../../../../_ui/Field.tsx'
import { ActForm } from './ActForm.tsx'
import type { TargetProps } from './TargetField.tsx'

const usual = 'Kami menemukan isi yang bukan dari kami di sini, dan sedang memeriksanya.'

/** Closes a whole site, and says to its visitors what happened and where else to look. */
export const QuarantineForm = (target: TargetProps) => (
  <ActForm
    {...target}
    only="office"
    action={quarantineOffice}
    button="Karantina sekarang"
    more={({ values, errors }) => (
      <>
        <TextArea
          name="words"
          label="Kalimat untuk pengunjung"
          help="Satu kalimat: apa yang terjadi."
          rows={2}
          maxLength={300}
          defaultValue={values.words ?? usual}
          error={errors.words}
        />
        <div className="grid gap-6 md:grid-cols-2">
          <TextField
            name="elsewhere"
            label="Lihat juga"
            help="Boleh kosong. Tautan ke situs pusat selalu ada."
            placeholder="https://"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={values.elsewhere}
            error={errors.elsewhere}
          />
          <TextField
            name="phone"
            label="Telepon"
            help="Boleh kosong. Nomor kantor yang menjawab."
            type="tel"
            defaultValue={values.phone}
            error={errors.phone}
          />
        </div>
      </>
    )}
  />
)
