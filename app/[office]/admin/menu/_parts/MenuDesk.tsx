'use client'
import { Eye, EyeOff, Plus } from 'lucide-react'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { arrangeMenu } from '../../../../../lib/menus/actions.ts'
import { inOrder } from '../../../../../lib/menus/resolve.ts'
import type { Arrangement, StandardItem, StandardMenu } from '../../../../../lib/menus/schema.ts'
import { Badge } from '../../../../_ui/Badge.tsx'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError } from '../../../../_ui/Field.tsx'
import { SmallButton } from '../../_forms/SmallButton.tsx'
import { SortableList } from '../../_forms/SortableList.tsx'
import { OwnPlaces } from './OwnPlaces.tsx'

type MenuDeskProps = { standard: StandardMenu; arrangement: Arrangement; lock: number; writable: boolean }

/** The office's menu, put in order by hand; nothing is public before it is saved. */
export function MenuDesk({ standard, arrangement: kept, lock, writable }: MenuDeskProps) {
  const [state, run, pending] = useActionState(arrangeMenu, {})
  const [arrangement, setArrangement] = useState(kept)
  const change = (part: Partial<Arrangement>) => setArrangement(before => ({ ...before, ...part }))
  const toggle = (key: string) =>
    change({
      hidden: arrangement.hidden.includes(key)
        ? arrangement.hidden.filter(other => other !== key)
        : [...arrangement.hidden, key],
    })
  const own = arrangement.added.filter(place => place.under === '')
  const rows = inOrder(
    [...standard.items, ...own].map(row => row.key),
    arrangement.order,
  )
  const nameOf = (key: string) => [...standard.items, ...own].find(row => row.key === key)?.name ?? ''
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send}>
      <input type="hidden" name="lock" value={lock} />
      <input type="hidden" name="arrangement" value={JSON.stringify(arrangement)} />
      <SortableList
        label="Menu utama"
        beside
        items={rows}
        keyOf={key => key}
        nameOf={nameOf}
        removable={false}
        change={order => change({ order })}
        tools={key => {
          const item = standard.items.find(one => one.key === key)
          return item && !item.fixed && <Hiding item={item} {...{ arrangement, toggle }} />
        }}
        below={key => {
          const item = standard.items.find(one => one.key === key)
          return item && <Below item={item} {...{ arrangement, toggle, change }} />
        }}
      >
        {key => {
          const item = standard.items.find(one => one.key === key)
          const place = item ?? own.find(one => one.key === key)
          return (
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="text-18 font-semibold">{place?.name}</span>
              <span className="text-14 break-all text-ink-2">{place?.href}</span>
              {!item && (
                <Badge look="info" icon={Plus}>
                  Tambahan kantor
                </Badge>
              )}
              {arrangement.hidden.includes(key) && (
                <Badge look="neutral" icon={EyeOff}>
                  Disembunyikan
                </Badge>
              )}
            </p>
          )
        }}
      </SortableList>
      {standard.ownAtTop > 0 && (
        <OwnPlaces
          title="Tempat sendiri di menu utama"
          help={`Paling banyak ${standard.ownAtTop}. Pilih yang benar-benar dicari pembaca.`}
          under=""
          most={standard.ownAtTop}
          {...{ arrangement, change }}
        />
      )}
      {state.message && (
        <div role="alert" className="pt-4">
          <FieldError>{state.errors?.arrangement ?? state.message}</FieldError>
        </div>
      )}
      {writable && (
        <div className="sticky bottom-0 mt-6 border-t border-line bg-paper py-4">
          <button type="submit" disabled={pending} className={`${buttonLook('primary')} max-md:w-full`}>
            Simpan menu
          </button>
        </div>
      )}
    </form>
  )
}

type Desk = { arrangement: Arrangement; toggle: (key: string) => void }
type Change = (part: Partial<Arrangement>) => void

function Hiding({ item, arrangement, toggle }: Desk & { item: { key: string; name: string } }) {
  const hidden = arrangement.hidden.includes(item.key)
  return (
    <SmallButton
      icon={hidden ? Eye : EyeOff}
      word={hidden ? 'Tampilkan' : 'Sembunyikan'}
      name={item.name}
      onPress={() => toggle(item.key)}
    />
  )
}

function Below({ item, arrangement, toggle, change }: Desk & { item: StandardItem; change: Change }) {
  if (item.children.length === 0 && !item.open) return null
  return (
    <details className="pt-1">
      <summary className="link inline-block py-2.5 text-16">Yang ada di bawah {item.name}</summary>
      <ul className="border-l-2 border-line pl-4">
        {item.children.map(child => (
          <li key={child.key} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span
              className={`py-2.5 text-16 ${arrangement.hidden.includes(child.key) ? 'text-ink-2 line-through' : ''}`}
            >
              {child.name}
            </span>
            {child.fixed ? (
              <span className="text-14 text-ink-2">Wajib di semua situs</span>
            ) : (
              <Hiding item={child} {...{ arrangement, toggle }} />
            )}
          </li>
        ))}
      </ul>
      {item.open && (
        <OwnPlaces
          title={`Tempat sendiri di bawah ${item.name}`}
          under={item.key}
          most={8}
          {...{ arrangement, change }}
        />
      )}
    </details>
  )
}
