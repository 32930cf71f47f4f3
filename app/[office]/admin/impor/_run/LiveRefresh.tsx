'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const every = 2000

/** Asks for the page anew while a run is at work; without scripts a link does. */
export function LiveRefresh({ working }: { working: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!working) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, every)
    return () => clearInterval(timer)
  }, [working, router])
  if (!working) return null
  return (
    <noscript>
      <p className="pb-4">
        <a href="?" className="link inline-block py-1">
          Muat ulang untuk melihat kemajuannya
        </a>
      </p>
    </noscript>
  )
}
