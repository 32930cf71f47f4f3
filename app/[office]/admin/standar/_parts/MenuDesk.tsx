'use client'
import { Plus } from 'lucide-react'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { whatChanges } from '../../../../../lib/menus/compare.ts'
import type { StandardItem, StandardMenu, StandardPlace } from '../../../../../lib/menus/schema.ts'
import { saveMenu } from '../../../../../lib/standards/actions.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { CheckField, FieldError } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { SortableList } from '../../_forms/SortableList.tsx'
import { PlaceFields } from './PlaceFields.tsx'

type MenuDeskProps = { menu: StandardMenu; lock: number }

/** The tree of every office, with what a change alters said in words before it is saved. */
export function MenuDesk({ menu: kept, lock }: MenuDeskProps) {
  const [state, run, pending] = useActionState(saveMenu, {})
  const [menu, setMenu] = useState(kept)
  const changes = whatChanges(kept, menu)
  const put = (items: StandardItem[]) => setMenu(before => ({ ...before, items }))
  const word = (key: string, part: Partial<StandardItem>) =>
    put(menu.items.map(item => (item.key === key ? { ...item, ...part } : item)))
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(() => run(form))
  }
  return (
    <form action={run} onSubmit={send}>
      <input type="hidden" name="lock" value={lock} />
      <input type="hidden" name="menu" value={JSON.stringify(menu)} />
      <SortableList
        label="Menu utama"
        beside
        items={menu.items}
        keyOf={item => item.key}
        nameOf={item => item.name || 'menu baru'}
        change={put}
      >
        {item => (
          <details open={item.name === ''}>
            <summary className="cursor-pointer py-1 text-18 font-semibold hover:text-accent">
              {item.name || 'Menu baru'}
              <span className="pl-2 text-14 font-normal text-ink-2">
                {item.children.length > 0 ? `${item.children.length} tempat di bawahnya` : item.href}
              </span>
            </summary>
            <ItemFields item={item} change={part => word(item.key, part)} />
          </details>
        )}
      </SortableList>
      <button
        type="button"
        className={`${buttonLook()} mt-4 min-h-12`}
        onClick={() => put([...menu.items, { ...newPlace(), own: '', open: false, children: [] }])}
      >
        <Icon of={Plus} />
        Tambah menu utama
      </button>
      <Changes changes={changes} />
      {state.message && (
        <div role="alert" className="pt-4">
          <FieldError>{state.errors?.menu ?? state.message}</FieldError>
        </div>
      )}
      <div className="sticky bottom-0 mt-6 border-t border-line bg-paper py-4">
        <button
          type="submit"
          disabled={pending || changes.length === 0}
          className={`${buttonLook('primary')} max-md:w-full`}
        >
          Simpan ke rancangan
        </button>
      </div>
    </form>
  )
}

const newPlace = (): StandardPlace => ({
  key: `pusat-${crypto.randomUUID().slice(0, 8)}`,
  name: '',
  href: '',
  fixed: false,
  levels: [],
})

type ItemFieldsProps = { item: StandardItem; change: (part: Partial<StandardItem>) => void }

function ItemFields({ item, change }: ItemFieldsProps) {
  const putChild = (key: string, part: Partial<StandardPlace>) =>
    change({ children: item.children.map(child => (child.key === key ? { ...child, ...part } : child)) })
  return (
    <div className="pt-3">
      <PlaceFields place={item} change={change} />
      <CheckField
        label="Kantor boleh menambah tempat di bawahnya"
        checked={item.open}
        onChange={event => change({ open: event.target.checked })}
      />
      <div className="mt-2 border-l-2 border-line pl-4">
        <SortableList
          label={`Di bawah ${item.name}`}
          items={item.children}
          keyOf={child => child.key}
          nameOf={child => child.name || 'tempat baru'}
          change={children => change({ children })}
        >
          {child => <PlaceFields place={child} change={part => putChild(child.key, part)} />}
        </SortableList>
        <button
          type="button"
          className={`${buttonLook()} mt-3 min-h-12`}
          onClick={() => change({ children: [...item.children, newPlace()] })}
        >
          <Icon of={Plus} />
          Tambah tempat di bawah {item.name || 'menu ini'}
        </button>
      </div>
    </div>
  )
}

const Changes = ({ changes }: { changes: string[] }) => (
  <section aria-live="polite" className="mt-8 max-w-measure">
    <h2 className="text-20">Yang akan berubah</h2>
    {changes.length === 0 ? (
      <p className="pt-2 text-ink-2">Belum ada perubahan.</p>
    ) : (
      <ul className="list-disc pt-2 pl-5">
        {changes.map(change => (
          <li key={change} className="py-1">
            {change}
          </li>
        ))}
      </ul>
    )}
  </section>
)
