import { useEffect, useRef, useState } from 'react'

type Said = { from: string; words: 'anyone?' | 'here' | 'mine' | 'yours' }

/**
 * One window writes a text at a time. A second one is told, and may take over: the first then keeps what it has,
 * by `yield_`, and says so.
 */
export function useOnlyWindow(name: string, yield_: () => Promise<unknown>) {
  const [state, setState] = useState<'writes' | 'waits' | 'taken'>('writes')
  const current = useRef({ state, yield_ })
  current.current = { state, yield_ }
  const channel = useRef<BroadcastChannel>(undefined)
  const [me] = useState(() => crypto.randomUUID())
  useEffect(() => {
    const line = new BroadcastChannel(`naskah ${name}`)
    channel.current = line
    const say = (words: Said['words']) => line.postMessage({ from: me, words } satisfies Said)
    line.onmessage = async ({ data }: MessageEvent<Said>) => {
      const writing = current.current.state === 'writes'
      if (data.words === 'anyone?' && writing) say('here')
      if (data.words === 'here' && writing && data.from !== me) setState('waits')
      if (data.words === 'mine' && writing) {
        setState('taken')
        await current.current.yield_()
        say('yours')
      }
      if (data.words === 'yours' && current.current.state === 'waits') window.location.reload()
    }
    say('anyone?')
    return () => line.close()
  }, [name, me])
  return { state, take: () => channel.current?.postMessage({ from: me, words: 'mine' } satisfies Said) }
}
