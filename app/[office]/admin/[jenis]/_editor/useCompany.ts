import { useEffect, useState } from 'react'
import type { Company } from '../../../../../lib/entries/presence.ts'

const every = 15_000

/** Who else has this entry open, asked every 15 seconds while the page is looked at. */
export function useCompany(id: string): Company | undefined {
  const [company, setCompany] = useState<Company>()
  useEffect(() => {
    const call = (method: string) =>
      fetch('/api/naskah/hadir', {
        method,
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
      })
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await call('POST').catch(() => undefined)
      if (answer?.ok) setCompany(await answer.json())
    }
    // Not in the way of opening the page.
    const first = setTimeout(ask, 1500)
    const timer = setInterval(ask, every)
    const leave = () => void call('DELETE').catch(() => undefined)
    window.addEventListener('pagehide', leave)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
    }
  }, [id])
  return company
}
