import { CalendarCheck } from 'lucide-react'
import { localDay } from '../../../../lib/dates.ts'
import type { Zone } from '../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { bind } from './bind.ts'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import type { Own } from './own.ts'
import { PortraitField } from './PortraitField.tsx'

/** Who an official is: portrait, position, and from when until when. */
export function OfficialMain(props: FieldsProps<Own<'official'>>) {
  const { draft, change, errors, zone } = props
  const field = bind(props)
  const over = isOver(draft.termTo, zone)
  return (
    <>
      <Group id="foto-pejabat" title="Foto">
        <PortraitField
          portrait={draft.portrait}
          name={draft.title}
          change={portrait => change({ portrait })}
          error={errors.portrait}
        />
      </Group>
      <Group title="Jabatan">
        <div className="grid gap-5 md:grid-cols-2">
          <TextField id="jabatan" label="Jabatan" maxLength={120} {...field('position')} />
          <TextField label="Divisi" maxLength={160} {...field('division')} />
          <TextField
            label="Menjabat sejak"
            help="Tahun atau tanggal, contoh: 2023 atau 2023-10-31"
            maxLength={10}
            inputMode="numeric"
            {...field('termFrom')}
          />
          <TextField
            label="Menjabat sampai"
            help="Kosongkan bila belum tentu."
            maxLength={10}
            inputMode="numeric"
            {...field('termTo')}
          />
          <TextField
            label="Urutan"
            help="Angka kecil tampil lebih dulu. Ketua biasanya 1."
            type="number"
            min={0}
            max={999}
            inputMode="numeric"
            {...field('order')}
          />
        </div>
        {over ? (
          <Notice look="info">
            Masa jabatannya sudah berakhir. Profil ini tetap ada sebagai riwayat, di bawah pejabat yang
            sekarang.
          </Notice>
        ) : (
          <p>
            <button
              type="button"
              className={`${buttonLook()} min-h-12`}
              onClick={() => change({ termTo: yesterday(zone) })}
            >
              <Icon of={CalendarCheck} />
              Masa jabatan berakhir
            </button>
            <span className="mt-2 block text-14 text-ink-2">
              Mengisi tanggal kemarin; profilnya menjadi riwayat setelah diterbitkan.
            </span>
          </p>
        )}
      </Group>
    </>
  )
}

const dayText = ({ year, month, day }: ReturnType<typeof localDay>) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const today = (zone: Zone) => dayText(localDay(new Date(), zone))
const yesterday = (zone: Zone) => dayText(localDay(new Date(Date.now() - 86_400_000), zone))

// A year alone lasts until its end.
const isOver = (termTo: string, zone: Zone) => termTo !== '' && `${termTo}-99`.slice(0, 10) < today(zone)
