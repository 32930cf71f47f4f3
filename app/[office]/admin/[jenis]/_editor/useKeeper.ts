import { useEffect, useMemo, useRef, useState } from 'react'
import { Keeper, type Keeping } from './Keeper.ts'
import type { Place } from './kept.ts'

type Written = ConstructorParameters<typeof Keeper>[0]['written']
type Begun = { base: string; at: string | null; changed: boolean }

/** Keeps a text as long as its desk stands; tells how safe it is. */
export function useKeeper(place: Place, { base, at, changed }: Begun, written: Written) {
  const [keeping, setKeeping] = useState<Keeping>({ is: 'safe', at })
  const current = useRef(written)
  current.current = written
  const { owner, entry } = place
  const keeper = useMemo(
    () =>
      new Keeper({
        place: { owner, entry },
        base,
        at,
        written: () => current.current(),
        tell: setKeeping,
      }),
    [owner, entry, base, at],
  )
  useEffect(() => {
    if (changed) keeper.touch()
    const again = () => void keeper.flush()
    const leave = () => void keeper.keepHere()
    const leaving = () => keeper.leave()
    const channel = new BroadcastChannel(loginChannel)
    channel.addEventListener('message', again)
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    window.addEventListener('beforeunload', leaving)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      channel.close()
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      window.removeEventListener('beforeunload', leaving)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
      leave()
    }
  }, [keeper, changed])
  useEffect(() => {
    if (keeping.is !== 'refused' || !keeping.full) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [keeping])
  return { keeper, keeping }
}

/** Windows of this office tell each other here that somebody has logged in. */
export const loginChannel = 'serumpun masuk'
