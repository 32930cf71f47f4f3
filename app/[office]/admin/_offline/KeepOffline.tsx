'use client'
import { useEffect } from 'react'

type KeepOfflineProps = { owner: number; build: string; writes: boolean }

/** Has this device keep what is needed to begin an article without a line, under the person who is here now. */
export function KeepOffline({ owner, build, writes }: KeepOfflineProps) {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    // A browser that keeps nothing (a private window) works as before, with a line.
    tell({ owner, build, writes }).catch(() => undefined)
  }, [owner, build, writes])
  return null
}

async function tell(here: KeepOfflineProps) {
  await navigator.serviceWorker.register('/sw.js', { scope: '/admin', updateViaCache: 'none' })
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ here })
}
