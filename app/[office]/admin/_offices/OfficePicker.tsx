'use client'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { formatNumber } from '../../../../lib/numbers.ts'
import { boxOf, type OfficeGroup, type Reach } from '../../../../lib/offices/scope-fields.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError, TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { GroupChoices } from './GroupChoices.tsx'
import { ReachChoice } from './ReachChoice.tsx'

export type OfficePickerProps = {
  /** The provinces with their offices, as groupsBelow gives them. */
  groups: OfficeGroup[]
  /** What a form came back with, or what the address of the page says. */
  values?: Record<string, string | undefined>
  error?: string
  /** The page it stands on: without a script, the filter asks it again with everything that was typed. */
  here: string
  /** What is asked: "Tujuan". */
  label?: string
}

/**
 * Which offices: all of them, provinces, or single ones found by name. A plain form with boxes by province; with a
 * script the list narrows while one types and the sum is told.
 */
export function OfficePicker({ groups, values = {}, error, here, label = 'Tujuan' }: OfficePickerProps) {
  const offers = reachesFor(groups)
  const [reach, setReach] = useState<Reach>(offers.find(one => one === values.reach) ?? 'all')
  const [words, setWords] = useState(values.cari ?? '')
  const [boxes, setBoxes] = useState(() => new Set(Object.keys(values).filter(isBox)))
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const tick = (name: string, on: boolean) =>
    setBoxes(before => new Set(on ? [...before, name] : [...before].filter(other => other !== name)))
  return (
    <fieldset className="group/scope min-w-0">
      <legend className="text-16 font-semibold">{label}</legend>
      <ReachChoice offers={offers} groups={groups} reach={reach} change={setReach} />
      <div className="hidden pt-5 group-has-[[value=chosen]:checked]/scope:block group-has-[[value=provinces]:checked]/scope:block">
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            label="Saring daftar"
            help="Nama kantor, kabupaten, atau provinsi."
            name="cari"
            type="search"
            autoComplete="off"
            maxLength={60}
            value={words}
            onChange={event => setWords(event.target.value)}
            onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
            className="min-w-0 flex-1 basis-64"
          />
          {!scripted && (
            <button
              type="submit"
              formMethod="get"
              formAction={here}
              formNoValidate
              className={`${buttonLook()} h-12`}
            >
              <Icon of={Search} />
              Saring
            </button>
          )}
        </div>
        <GroupChoices groups={groups} words={words} boxes={boxes} tick={tick} />
      </div>
      <p className="pt-3 text-16 text-ink-2" role="status">
        {sumOf(groups, reach, boxes)}
      </p>
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}

const isBox = (name: string) => Object.values(boxOf).some(box => name.startsWith(box))

const reachesFor = (groups: OfficeGroup[]): Reach[] =>
  groups.length > 1 ? ['all', 'provinces', 'chosen'] : ['all', 'chosen']

function sumOf(groups: OfficeGroup[], reach: Reach, boxes: Set<string>) {
  const offices = groups.flatMap(group =>
    group.offices.filter(
      ({ id }) =>
        reach === 'all' || boxes.has(reach === 'provinces' ? boxOf.provinces + group.id : boxOf.chosen + id),
    ),
  )
  return offices.length ? `${formatNumber(offices.length)} kantor dituju.` : 'Belum ada kantor yang dituju.'
}
