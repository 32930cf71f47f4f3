import { Search } from 'lucide-react'
import { buttonLook } from '../../../_ui/Button.tsx'
import { ChoiceField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { bareName } from '../_frame/names.ts'

type OfficeOrderProps = {
  provinces: { slug: string; shortName: string }[]
  filter: { province?: string; sort?: string; down?: boolean }
  /** What the list can be sorted by; the first is how it stands by itself. */
  sorts: Record<string, string>
}

/** The end of every filter of a list of offices: in which province, in what order, and the button. */
export const OfficeOrder = ({ provinces, filter, sorts }: OfficeOrderProps) => (
  <>
    {provinces.length > 0 && (
      <ChoiceField
        label="Provinsi"
        name="provinsi"
        defaultValue={filter.province}
        choices={{
          '': 'Semua',
          ...Object.fromEntries(provinces.map(({ slug, shortName }) => [slug, bareName(shortName)])),
        }}
        className="max-md:col-span-2"
      />
    )}
    <ChoiceField
      label="Urutkan"
      name="urut"
      defaultValue={filter.sort ?? Object.keys(sorts)[0]}
      choices={sorts}
    />
    <ChoiceField
      label="Arah"
      name="arah"
      defaultValue={filter.down ? 'turun' : ''}
      choices={{ '': 'Menaik', turun: 'Menurun' }}
    />
    <button type="submit" className={`${buttonLook()} h-12 max-md:col-span-2 md:justify-self-start`}>
      <Icon of={Search} />
      Cari
    </button>
  </>
)
