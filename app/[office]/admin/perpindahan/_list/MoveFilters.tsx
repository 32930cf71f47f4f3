import { type MoveFilter, type MoveSort, phaseWords } from '../../../../../lib/moves/list.ts'
import { moveStarts } from '../../../../../lib/moves/schema.ts'
import { ChoiceField, TextField } from '../../../../_ui/Field.tsx'
import { OfficeOrder } from '../../_offices/OfficeOrder.tsx'
import { moveCauseNames, phaseNames } from '../_board/words.ts'
import { phaseWord, startWords } from '../filter.ts'

type MoveFiltersProps = { filter: MoveFilter; provinces: { slug: string; shortName: string }[] }

const sortWords: Record<MoveSort, string> = {
  bantu: 'Perlu dibantu dahulu',
  kode: 'Provinsi',
  nama: 'Nama',
  langkah: 'Langkah selesai',
  mulai: 'Rencana mulai',
  selesai: 'Rencana selesai',
  terakhir: 'Kemajuan terakhir',
}
const phases = Object.fromEntries(
  Object.entries(phaseWords).map(([word, phase]) => [word, phaseNames[phase]]),
)
const starts = {
  [startWords.belum]: 'Belum dicatat',
  [startWords.outside]: moveStarts.outside,
  [startWords.hosted]: moveStarts.hosted,
  [startWords.template]: moveStarts.template,
}

/** The list's filter as one form; it works by GET, so that a filtered list can be passed on. */
export const MoveFilters = ({ filter, provinces }: MoveFiltersProps) => (
  <search>
    <form
      action="/admin/perpindahan/daftar"
      className="grid grid-cols-2 items-end gap-4 md:grid-cols-3 xl:grid-cols-4"
    >
      <TextField
        label="Kantor, alamat, atau orang"
        name="q"
        type="search"
        defaultValue={filter.q}
        maxLength={100}
        autoComplete="off"
        className="max-md:col-span-2"
      />
      <ChoiceField
        label="Sebab"
        name="sebab"
        defaultValue={filter.cause}
        choices={{ '': 'Semua', ...moveCauseNames }}
        className="max-md:col-span-2"
      />
      <ChoiceField
        label="Tahap"
        name="tahap"
        defaultValue={phaseWord(filter.phase)}
        choices={{ '': 'Semua', ...phases }}
      />
      <ChoiceField
        label="Keadaan awal"
        name="awal"
        defaultValue={filter.start && startWords[filter.start]}
        choices={{ '': 'Semua', ...starts }}
      />
      <OfficeOrder provinces={provinces} filter={filter} sorts={sortWords} />
    </form>
  </search>
)
