import { createContext, useContext, useEffect, useRef } from 'react'
import { loginChannel } from './useKeeper.ts'
import { dropFile, keepFile, waitingFiles } from './waiting.ts'

/** Whose manuscript the fields below belong to: files that wait are found again by it. */
export const WaitingPlace = createContext('')

type Item = { key: IDBValidKey | undefined; file: File }

/** Holds files that could not leave, and gives them back, one after another, once there is a line again. */
export function useWaiting(slot: string, again: (file: File) => Promise<boolean>) {
  const place = `${useContext(WaitingPlace)} ${slot}`
  const items = useRef<Item[]>([])
  const current = useRef(again)
  current.current = again
  const running = useRef(false)
  useEffect(() => {
    // A desk that was left takes nothing in: what it was sending still waits, for the desk that came after.
    let left = false
    const run = async () => {
      if (running.current || left) return
      running.current = true
      while (items.current[0] && (await current.current(items.current[0].file)) && !left)
        await dropFile(items.current.shift()!.key)
      running.current = false
    }
    waitingFiles(place).then(found => {
      if (left) return
      items.current.push(...found)
      run()
    })
    const channel = new BroadcastChannel(loginChannel)
    channel.addEventListener('message', run)
    window.addEventListener('online', run)
    const timer = setInterval(run, 5000)
    return () => {
      left = true
      items.current = []
      channel.close()
      window.removeEventListener('online', run)
      clearInterval(timer)
    }
  }, [place])
  return {
    /** How many wait. */
    count: () => items.current.length,
    hold: async (file: File) => {
      items.current.push({ key: await keepFile(place, file), file })
    },
  }
}
