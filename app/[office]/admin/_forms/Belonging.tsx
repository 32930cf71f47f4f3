import { informationClasses } from '../../../../lib/entries/information.ts'
import type { Stage } from '../../../../lib/stages/schema.ts'
import { ChoiceField, TextField } from '../../../_ui/Field.tsx'
import type { FieldsProps } from './form.ts'

/** What an entry belongs to besides its kind: a stage of the calendar and a class of public information. */
export function Belonging({ manuscript, draft, change, errors }: FieldsProps) {
  const { stages = [] } = manuscript.around
  return (
    <>
      {'stageId' in draft && stages.length > 0 && (
        <ChoiceField
          label="Tahapan"
          help="Muncul di halaman tahapan itu. Biarkan kosong bila tidak terkait."
          name="stageId"
          choices={choicesOf(stages)}
          value={String(draft.stageId)}
          error={errors.stageId}
          onChange={({ target }) => change({ stageId: target.value, stage: nameOf(stages, target.value) })}
        />
      )}
      {'stageId' in draft && !draft.stageId && Boolean(draft.stage || stages.length === 0) && (
        <TextField
          label={stages.length > 0 ? 'Tahapan, dalam kata' : 'Tahapan'}
          help="Contoh: Pembentukan badan ad hoc. Kosongkan bila tidak terkait."
          name="stage"
          maxLength={160}
          value={String(draft.stage)}
          error={errors.stage}
          onChange={event => change({ stage: event.target.value })}
        />
      )}
      {'informationClass' in draft && (
        <ChoiceField
          label="Kelas informasi publik"
          help="Agar tampil di halaman PPID dan Daftar Informasi Publik."
          name="informationClass"
          choices={{ '': 'Tidak ditampilkan di PPID', ...informationClasses }}
          value={String(draft.informationClass)}
          error={errors.informationClass}
          onChange={event => change({ informationClass: event.target.value })}
        />
      )}
    </>
  )
}

const nameOf = (stages: Stage[], id: string) => stages.find(stage => String(stage.id) === id)?.name ?? ''

// Programmes with their steps below them; newest programmes are what is mostly written about.
const choicesOf = (stages: Stage[]): [string, string][] => [
  ['', 'Tidak terkait tahapan'],
  ...stages
    .filter(stage => !stages.some(other => other.id === stage.parentId))
    .flatMap((programme): [string, string][] => [
      [String(programme.id), programme.name],
      ...stages
        .filter(stage => stage.parentId === programme.id)
        .map((step): [string, string] => [String(step.id), `\u2003${step.name}`]),
    ]),
]
