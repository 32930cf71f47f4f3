import { formatDateTime } from '../../../../lib/dates.ts'
import type { VersionHead } from '../../../../lib/entries/versions.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { ChoiceField } from '../../../_ui/Field.tsx'

type CompareFormProps = { heads: VersionHead[]; from: number; to: number; zone: Zone }

/** Any two versions side by side, chosen in a plain form: the address of the answer can be passed on. */
export function CompareForm({ heads, from, to, zone }: CompareFormProps) {
  // A letter before the number: keys of digits alone would be sorted upwards.
  const choices = Object.fromEntries(
    heads.map(({ number, writtenAt, writtenByName }) => [
      `v${number}`,
      `Versi ${number}, ${formatDateTime(writtenAt, zone)}${writtenByName ? `, ${writtenByName}` : ''}`,
    ]),
  )
  return (
    <form className="grid items-end gap-4 pb-8 md:grid-cols-[1fr_1fr_auto]">
      <ChoiceField
        label="Bandingkan versi"
        name="dari"
        id="dari"
        choices={choices}
        defaultValue={`v${from}`}
      />
      <ChoiceField label="dengan versi" name="ke" id="ke" choices={choices} defaultValue={`v${to}`} />
      <button type="submit" className={`${buttonLook()} h-12`}>
        Bandingkan
      </button>
    </form>
  )
}
