import { ChevronDown } from 'lucide-react'
import { boxOf, type OfficeGroup } from '../../../../lib/offices/scope-fields.ts'
import { Icon } from '../../../_ui/Icon.tsx'

type GroupChoicesProps = {
  groups: OfficeGroup[]
  /** What the list is narrowed to. */
  words: string
  boxes: Set<string>
  tick: (name: string, on: boolean) => void
}

/** The boxes of provinces and of offices; the one list or the other shows, as the reach says. */
export function GroupChoices({ groups, words, boxes, tick }: GroupChoicesProps) {
  const wanted = plain(words)
  const fits = (...names: string[]) => names.some(name => plain(name).includes(wanted))
  const box = (name: string) => ({
    name,
    checked: boxes.has(name),
    onChange: (event: { target: { checked: boolean } }) => tick(name, event.target.checked),
  })
  const none = !groups.some(group => fits(group.name, ...group.offices.flatMap(namesOf)))
  return (
    <div className="mt-4 max-h-112 overflow-y-auto rounded-panel border border-line px-4" tabIndex={-1}>
      {none && <p className="py-4 text-16 text-ink-2">Tidak ada kantor bernama “{words}”.</p>}
      <ul className="hidden py-2 group-has-[[value=provinces]:checked]/scope:block md:columns-2">
        {groups.map(group => (
          <li key={group.id} hidden={!fits(group.name, ...group.offices.flatMap(namesOf))}>
            <Box
              {...box(boxOf.provinces + group.id)}
              label={group.name}
              note={`${group.offices.length} kantor`}
            />
          </li>
        ))}
      </ul>
      <div className="hidden divide-y divide-line group-has-[[value=chosen]:checked]/scope:block">
        {groups.map(group => {
          const ticked = group.offices.filter(({ id }) => boxes.has(boxOf.chosen + id)).length
          const shown = group.offices.filter(office => fits(group.name, ...namesOf(office)))
          return (
            <details
              key={group.id}
              hidden={shown.length === 0}
              open={opens(groups, wanted, ticked)}
              className="group"
            >
              <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 py-2 [&::-webkit-details-marker]:hidden">
                <Icon of={ChevronDown} className="transition-transform group-open:rotate-180" />
                <span className="font-semibold">{group.name}</span>
                <span className="ml-auto text-14 text-ink-2">
                  {ticked > 0
                    ? `${ticked} dari ${group.offices.length} dipilih`
                    : `${group.offices.length} kantor`}
                </span>
              </summary>
              <ul className="pb-3 pl-7 md:columns-2">
                {group.offices.map(office => (
                  <li
                    key={office.id}
                    hidden={!fits(group.name, ...namesOf(office))}
                    className="break-inside-avoid"
                  >
                    <Box {...box(boxOf.chosen + office.id)} label={office.name} />
                  </li>
                ))}
              </ul>
            </details>
          )
        })}
      </div>
    </div>
  )
}

const plain = (text: string) => text.trim().toLowerCase()
const namesOf = ({ name, host }: { name: string; host: string }) => [name, host]
// One province, something chosen in it, or a search: then what is in it is worth seeing at once.
const opens = (groups: OfficeGroup[], wanted: string, ticked: number) =>
  groups.length === 1 || wanted !== '' || ticked > 0 || undefined

type BoxProps = {
  name: string
  label: string
  note?: string
  checked: boolean
  onChange: (event: { target: { checked: boolean } }) => void
}

const Box = ({ name, label, note, checked, onChange }: BoxProps) => (
  <label className="flex min-h-11 items-center gap-3 text-16">
    <input
      type="checkbox"
      name={name}
      value="1"
      checked={checked}
      onChange={onChange}
      className="size-5 shrink-0"
    />
    <span className="min-w-0">{label}</span>
    {note && <span className="ml-auto shrink-0 text-14 whitespace-nowrap text-ink-2">{note}</span>}
  </label>
)
