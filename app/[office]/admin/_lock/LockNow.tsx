'use client'
import { useEffect, useState } from 'react'
import { lockEvent } from './watch.ts'

/** Locks the page at once: for whoever leaves their desk. It comes with the script that makes it work. */
export function LockNow({ className }: { className: string }) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return (
    ready && (
      <button type="button" className={className} onClick={() => window.dispatchEvent(new Event(lockEvent))}>
        Kunci
      </button>
    )
  )
}
