import { Plus } from 'lucide-react'
import { useState } from 'react'
import { type HomeBlock, type HomeSection, homeBlocks } from '../../../../lib/entries/kinds/home.ts'
import type { Leave } from '../../../../lib/standards/schema.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { stayHere } from '../[jenis]/_editor/PhotoWords.tsx'
import type { FieldsProps } from './form.ts'
import { Group } from './Group.tsx'
import type { Own } from './own.ts'
import { SortableList } from './SortableList.tsx'

const names = Object.keys(homeBlocks) as HomeBlock[]

/** What the front page shows, in which order, with short texts of the office's own. */
export function HomeMain({ manuscript, draft, change, errors }: FieldsProps<Own<'home'>>) {
  const { sections } = draft
  const leaves = new Map(manuscript.around.blocks?.map(({ block, leave }) => [block, leave]))
  const unused = names.filter(
    block => !sections.some(section => section.block === block) && leaves.get(block) !== 'no',
  )
  const put = (next: HomeSection[]) => change({ sections: next })
  const word = (block: HomeBlock, words: Partial<HomeSection>) =>
    put(sections.map(section => (section.block === block ? { ...section, ...words } : section)))
  return (
    <>
      <Group
        id="bagian"
        title="Bagian halaman depan"
        help="Dari atas ke bawah. Bagian yang belum ada isinya tidak ditampilkan kepada pembaca."
      >
        <div>
          <SortableList
            label="Bagian halaman depan"
            items={sections}
            keyOf={section => section.block}
            nameOf={section => homeBlocks[section.block]}
            change={put}
          >
            {(section, index) => (
              <SectionFields
                section={section}
                number={index + 1}
                leave={leaves.get(section.block)}
                change={words => word(section.block, words)}
              />
            )}
          </SortableList>
          {errors.sections && <FieldError>{errors.sections}</FieldError>}
        </div>
      </Group>
      {unused.length > 0 && (
        <Group title="Bagian yang tidak dipakai">
          <ul className="flex flex-wrap gap-3">
            {unused.map(block => (
              <li key={block}>
                <button
                  type="button"
                  className={`${buttonLook()} min-h-12`}
                  onClick={() => put([...sections, { block, title: '', text: '' }])}
                >
                  <Icon of={Plus} />
                  Tambah {homeBlocks[block].toLowerCase()}
                </button>
              </li>
            ))}
          </ul>
        </Group>
      )}
    </>
  )
}

type SectionFieldsProps = {
  section: HomeSection
  number: number
  leave?: Leave
  change: (words: Partial<HomeSection>) => void
}

function SectionFields({ section, number, leave, change }: SectionFieldsProps) {
  // Only at first: emptying a field must not shut it.
  const [opened] = useState(Boolean(section.title || section.text))
  return (
    <div>
      <p className="text-18 font-semibold">
        {number}. {homeBlocks[section.block]}
      </p>
      {leave === 'no' && (
        <p className="text-14 text-warn">Pusat tidak memakai bagian ini lagi, jadi tidak tampil.</p>
      )}
      {leave === 'must' && <p className="text-14 text-ink-2">Wajib tampil di setiap situs.</p>}
      <details open={opened}>
        <summary className="link inline-block py-2.5 text-16">Ubah judul dan kalimatnya</summary>
        <div className="grid gap-4 pt-2 md:grid-cols-2">
          <TextField
            label="Judul bagian"
            help="Kosongkan untuk judul yang biasa."
            maxLength={80}
            value={section.title}
            onChange={event => change({ title: event.target.value })}
            onKeyDown={stayHere}
          />
          <TextField
            label="Kalimat di bawah judul"
            help="Boleh kosong. Satu kalimat pendek."
            maxLength={240}
            value={section.text}
            onChange={event => change({ text: event.target.value })}
            onKeyDown={stayHere}
          />
        </div>
      </details>
    </div>
  )
}
