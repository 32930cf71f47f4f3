import { useEffect, useState } from 'react'
import { askLibrary, type Found, type Wanted } from './asking.ts'

const patience = 250

/** What the library holds for these words, more of it a page at a time; `failed` while it cannot be reached. */
export function useLibrary(sort: Wanted['sort']) {
  const [q, setQ] = useState('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<Found[]>()
  const [pages, setPages] = useState(1)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    const ask = async () => {
      const answer = await askLibrary({ sort, q, page }, leaving.signal)
      if (leaving.signal.aborted) return
      setFailed(!answer)
      if (!answer) return
      setPages(answer.pages)
      setFound(known => (page > 1 ? [...(known ?? []), ...answer.found] : answer.found))
    }
    const timer = setTimeout(ask, patience)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [sort, q, page])
  const search = (words: string) => {
    setQ(words)
    setPage(1)
  }
  return { q, search, found, failed, more: page < pages ? () => setPage(page + 1) : undefined }
}
