import type { StandardPlace } from '../../../../../lib/menus/schema.ts'
import { CheckField, TextField } from '../../../../_ui/Field.tsx'
import { stayHere } from '../../[jenis]/_editor/PhotoWords.tsx'

type PlaceFieldsProps = { place: StandardPlace; change: (part: Partial<StandardPlace>) => void }

/** Name, address and duty of one place of the standard tree. */
export const PlaceFields = ({ place, change }: PlaceFieldsProps) => (
  <div className="grid gap-x-4 gap-y-3 pb-2 md:grid-cols-2">
    <TextField
      label="Nama"
      maxLength={32}
      required
      value={place.name}
      onChange={event => change({ name: event.target.value })}
      onKeyDown={stayHere}
    />
    <TextField
      label="Alamat"
      maxLength={500}
      required
      autoCapitalize="none"
      spellCheck={false}
      value={place.href}
      onChange={event => change({ href: event.target.value })}
      onKeyDown={stayHere}
    />
    <CheckField
      label="Wajib: kantor tidak bisa menyembunyikannya"
      checked={place.fixed}
      onChange={event => change({ fixed: event.target.checked })}
    />
  </div>
)
