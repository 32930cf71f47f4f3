import { CalendarDays, ClipboardPen } from 'lucide-react'
import type { ReactNode } from 'react'
import { formats } from '../../../../../lib/imports/schema.ts'
import { planMove, scheduleMove } from '../../../../../lib/moves/actions.ts'
import type { MovePerson } from '../../../../../lib/moves/people.ts'
import { moveStarts, moveWays } from '../../../../../lib/moves/schema.ts'
import { likelyStart, type Move } from '../../../../../lib/moves/way.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { Panel } from '../../kantor/_office/Panel.tsx'
import { FieldsForm } from './FieldsForm.tsx'
import type { Viewer } from './viewer.ts'

/** What was agreed on: where the office begins, how it comes, who sees to it, from when to when. */
export const Plan = ({ move, viewer }: { move: Move; viewer: Viewer }) => (
  <Panel id="rencana" title="Rencana">
    <dl className="mt-3 divide-y divide-line border-t border-line text-16">
      <Fact name="Keadaan awal">{move.start && moveStarts[move.start]}</Fact>
      <Fact name="Sistem lama">{move.system}</Fact>
      <Fact name="Cara">
        {move.way && moveWays[move.way]}
        {move.way && move.format && `: ${formats[move.format]}`}
      </Fact>
      <Fact name="Penanggung jawab">{move.responsible}</Fact>
      <Fact name="Pendamping">{move.coach}</Fact>
      <Fact name="Mulai">{move.startsOn && longDay(move.startsOn, 0)}</Fact>
      <Fact name="Selesai">{move.endsOn && longDay(move.endsOn, 0)}</Fact>
    </dl>
    <div className="flex flex-wrap gap-3 pt-4">
      {viewer.coaches && <PlanDialog move={move} viewer={viewer} />}
      {viewer.manages && <DatesDialog move={move} viewer={viewer} />}
    </div>
    {viewer.own && (
      <p className="pt-3 text-14 text-ink-2">
        Rencana disusun bersama pendamping.{' '}
        <a href="/admin/bantuan" className="link">
          Minta bantuan
        </a>{' '}
        bila ada yang perlu diubah.
      </p>
    )}
  </Panel>
)

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="py-2.5">
    <dt className="text-14 text-ink-2">{name}</dt>
    <dd>{hasWords(children) ? children : <span className="text-ink-2">Belum diisi</span>}</dd>
  </div>
)
const hasWords = (children: ReactNode) =>
  Array.isArray(children) ? children.some(Boolean) : Boolean(children)

const nobody: [string, string] = ['', 'Belum ada']
const choices = (people: MovePerson[]): [string, string][] => [
  nobody,
  ...people.map(({ id, name, email }): [string, string] => [String(id), `${name} (${email})`]),
]
const pairs = (words: Record<string, string>): [string, string][] => [
  ['', 'Belum diisi'],
  ...Object.entries(words),
]

function PlanDialog({ move, viewer }: { move: Move; viewer: Viewer }) {
  const { found } = move
  return (
    <Dialog
      label="Ubah rencana …"
      icon={<Icon of={ClipboardPen} />}
      title="Rencana perpindahan"
      step="rencana"
      opened={viewer.step === 'rencana'}
    >
      <FieldsForm
        action={planMove}
        hidden={{ slug: move.slug, lock: move.lock }}
        fields={[
          {
            name: 'start',
            label: 'Keadaan awal',
            as: pairs(moveStarts),
            value: move.start ?? likelyStart(move),
            help: move.start ? undefined : 'Diduga dari alamat lamanya; periksa dahulu.',
          },
          {
            name: 'way',
            label: 'Cara memindahkan',
            as: pairs(moveWays),
            value: move.way ?? found?.way,
            half: true,
          },
          {
            name: 'format',
            label: 'Bentuk sumber',
            as: pairs(formats),
            value: move.format ?? found?.format,
            half: true,
          },
          {
            name: 'system',
            label: 'Sistem lama',
            help: 'Misalnya WordPress 6.1. Tombol “Lihat” di alamat lama mencarinya.',
            value: move.system,
          },
          {
            name: 'responsible',
            label: 'Penanggung jawab di kantor',
            as: choices(viewer.responsible),
            value: String(move.responsibleId ?? ''),
          },
          {
            name: 'coach',
            label: 'Pendamping di provinsi atau pusat',
            as: choices(viewer.coachable),
            value: String(move.coachId ?? ''),
          },
        ]}
        submit="Simpan rencana"
      />
    </Dialog>
  )
}

const DatesDialog = ({ move, viewer }: { move: Move; viewer: Viewer }) => (
  <Dialog
    label="Jadwalkan …"
    icon={<Icon of={CalendarDays} />}
    title="Jadwal perpindahan"
    step="jadwal"
    opened={viewer.step === 'jadwal'}
  >
    <FieldsForm
      action={scheduleMove}
      hidden={{ slug: move.slug, lock: move.lock }}
      fields={[
        { name: 'startsOn', label: 'Rencana mulai', as: 'date', value: move.startsOn ?? '', half: true },
        {
          name: 'endsOn',
          label: 'Rencana selesai',
          as: 'date',
          value: move.endsOn ?? '',
          half: true,
        },
      ]}
      submit="Simpan jadwal"
    />
    <p className="pt-4 text-14 text-ink-2">
      Penanggung jawab dan pendamping diingatkan sepekan sebelum rencana selesai, dan pada harinya.
    </p>
  </Dialog>
)
