import { Plus, Trash2 } from 'lucide-react'
import type { Arrangement } from '../../../../../lib/menus/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { TextField } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { SmallButton } from '../../_forms/SmallButton.tsx'
import { stayHere } from '../../[jenis]/_editor/PhotoWords.tsx'

type OwnPlacesProps = {
  title: string
  help?: string
  /** The key of the item they stand below; empty for the top. */
  under: string
  most: number
  arrangement: Arrangement
  change: (part: Partial<Arrangement>) => void
}

/** Places that this office adds itself: a name and where it leads. */
export function OwnPlaces({ title, help, under, most, arrangement, change }: OwnPlacesProps) {
  const mine = arrangement.added.filter(place => place.under === under)
  const put = (key: string, part: { name?: string; href?: string }) =>
    change({ added: arrangement.added.map(place => (place.key === key ? { ...place, ...part } : place)) })
  const add = () =>
    change({
      added: [
        ...arrangement.added,
        { key: `sendiri-${crypto.randomUUID().slice(0, 8)}`, name: '', href: '', under },
      ],
    })
  return (
    <fieldset className="pt-4">
      <legend className="sr-only">{title}</legend>
      {help && <p className="pb-2 text-14 text-ink-2">{help}</p>}
      {mine.map(place => (
        <div key={place.key} className="grid items-end gap-3 pb-4 md:grid-cols-[1fr_1fr_auto]">
          <TextField
            label="Nama di menu"
            maxLength={32}
            required
            value={place.name}
            onChange={event => put(place.key, { name: event.target.value })}
            onKeyDown={stayHere}
          />
          <TextField
            label="Alamat tujuan"
            help="Misalnya /layanan/pindah-memilih, atau https://…"
            maxLength={500}
            required
            autoCapitalize="none"
            spellCheck={false}
            value={place.href}
            onChange={event => put(place.key, { href: event.target.value })}
            onKeyDown={stayHere}
          />
          <SmallButton
            icon={Trash2}
            word="Buang"
            name={place.name || 'tempat ini'}
            onPress={() => change({ added: arrangement.added.filter(other => other.key !== place.key) })}
          />
        </div>
      ))}
      {mine.length < most && (
        <button type="button" className={`${buttonLook()} min-h-12`} onClick={add}>
          <Icon of={Plus} />
          {under ? 'Tambah tempat di sini' : 'Tambah tempat di menu utama'}
        </button>
      )}
    </fieldset>
  )
}
