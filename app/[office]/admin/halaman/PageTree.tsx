'use client'
import { useRouter } from 'next/navigation'
import { startTransition, useOptimistic, useState } from 'react'
import type { FormState } from '../../../../lib/action.ts'
import type { ListedPage } from '../../../../lib/entries/choices.ts'
import { orderPages } from '../../../../lib/entries/page-actions.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { Branch } from './Branch.tsx'

type PageTreeProps = { pages: ListedPage[]; movable: boolean }

/** All pages as a tree; what lies side by side is put in order by dragging or by buttons. */
export function PageTree({ pages, movable }: PageTreeProps) {
  const [shown, order] = useOptimistic(pages, inOrder)
  const [state, setState] = useState<FormState>({})
  const router = useRouter()
  const settle = (siblings: ListedPage[]) =>
    startTransition(async () => {
      order(siblings)
      const form = new FormData()
      form.set('ids', siblings.map(page => page.id).join(','))
      // A redirect would draw the page anew and drop the focus from the button that was pressed.
      const answer = await orderPages({}, form)
      startTransition(() => {
        setState(answer)
        router.refresh()
      })
    })
  return (
    <>
      {state.message && (
        <Notice look="bad" role="alert" className="mb-6">
          {state.message}
        </Notice>
      )}
      <Branch pages={shown} parent={null} movable={movable} settle={settle} />
    </>
  )
}

// The siblings take the places they had together, in their new order.
function inOrder(pages: ListedPage[], siblings: ListedPage[]) {
  const ids = new Set(siblings.map(page => page.id))
  const next = [...siblings]
  return pages.map(page => (ids.has(page.id) ? next.shift()! : page))
}
