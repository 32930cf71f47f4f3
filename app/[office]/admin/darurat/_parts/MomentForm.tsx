import { zoneName } from '../../../../../lib/dates.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { TargetField, type TargetProps } from './TargetField.tsx'

/** Which office, and back to when: leads to the preview, and changes nothing. */
export const MomentForm = ({ zone, latest, ...target }: TargetProps & { zone: Zone; latest: string }) => (
  <form action="/admin/darurat/kembalikan" method="get" className="grid gap-6">
    <TargetField {...target} only="office" />
    <TextField
      name="saat"
      type="datetime-local"
      label="Kembali ke keadaan pada"
      help={`Waktu ${zoneName(zone)}. Pilih saat sebelum peretasan.`}
      max={latest}
      required
      className="max-w-80"
    />
    <div>
      <button type="submit" className={`${buttonLook('primary')} max-md:w-full`}>
        Lihat apa yang berubah
      </button>
    </div>
  </form>
)
