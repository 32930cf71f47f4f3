import { useEffect, useState } from 'react'

type Readings = Record<string, string>

/** How far the reading of these files is, asked until all are read. */
export function useReadings(ids: string[]): Readings {
  const [readings, setReadings] = useState<Readings>({})
  const wanted = ids.join(',')
  useEffect(() => {
    if (!wanted) return
    let timer: ReturnType<typeof setTimeout>
    let left = false
    const ask = async () => {
      const answer = await fetch(`/api/unggah/bacaan?id=${wanted}`).catch(() => undefined)
      const told: Readings = answer?.ok ? await answer.json() : {}
      if (left) return
      setReadings(told)
      const open = !answer?.ok || Object.values(told).includes('pending')
      if (open) timer = setTimeout(ask, 5000)
    }
    void ask()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [wanted])
  return readings
}
