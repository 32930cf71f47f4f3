import { zoneName } from '../../../../lib/dates.ts'
import { TextField } from '../../../_ui/Field.tsx'
import { bind } from './bind.ts'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import { MomentField } from './MomentField.tsx'
import type { Own } from './own.ts'
import { RadioGroup } from './RadioGroup.tsx'

const audiences: Record<string, [string, string]> = {
  public: ['Terbuka untuk umum', 'Tampil di situs dan di kalender langganan.'],
  internal: ['Internal', 'Hanya terlihat di ruang kerja ini, tidak pernah di situs.'],
}

const plans: Record<string, [string, string]> = {
  planned: ['Tetap berlangsung', 'Sesuai waktu dan tempat di atas.'],
  cancelled: ['Dibatalkan', 'Tetap tampil di situs dengan tanda batal, juga di kalender langganan.'],
}

/** When and where something happens, who holds it, who may know, and whether it was called off. */
export function AgendaMain(props: FieldsProps<Own<'agenda'>>) {
  const { draft, change, errors, zone } = props
  const field = bind(props)
  return (
    <>
      <Group title="Waktu" id="waktu">
        <div className="grid gap-5 md:grid-cols-2">
          <MomentField
            name="startsAt"
            label="Mulai"
            help={`Waktu ${zoneName(zone)}. Kosongkan jam bila sepanjang hari.`}
            value={draft.startsAt}
            error={errors.startsAt}
            change={startsAt => change({ startsAt })}
          />
          <MomentField
            name="endsAt"
            label="Selesai"
            help="Kosongkan bila belum tahu selesainya."
            value={draft.endsAt}
            error={errors.endsAt}
            change={endsAt => change({ endsAt })}
          />
        </div>
      </Group>
      <Group title="Tempat dan penyelenggara">
        <div className="grid gap-5 md:grid-cols-2">
          <TextField id="tempat" label="Tempat" maxLength={200} {...field('place')} />
          <TextField label="Penyelenggara" maxLength={160} {...field('organiser')} />
        </div>
        <RadioGroup
          name="audience"
          label="Siapa yang boleh tahu?"
          choices={audiences}
          value={draft.audience}
          error={errors.audience}
          change={audience => change({ audience })}
        />
      </Group>
      <Group title="Jadi atau batal">
        <RadioGroup
          name="plan"
          label="Apakah kegiatan ini jadi?"
          choices={plans}
          value={draft.plan}
          error={errors.plan}
          change={plan => change({ plan })}
        />
        {draft.plan === 'cancelled' && (
          <TextField
            label="Keterangan pembatalan"
            help="Sebabnya, atau penggantinya. Boleh dikosongkan."
            maxLength={300}
            {...field('planNote')}
          />
        )}
      </Group>
    </>
  )
}
