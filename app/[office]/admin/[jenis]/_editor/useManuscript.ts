import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { useActionState, useEffect, useRef, useState, useTransition } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { saveEntry, submitEntry } from '../../../../../lib/entries/actions.ts'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import { entryAddress } from '../../_frame/kindWords.ts'
import { formOf } from './form.ts'
import { findKept, forget, keep, type Place } from './kept.ts'
import type { Draft, Manuscript } from './manuscript.ts'

type Saved = { id: string; lock: number; savedAt: string }
export type Theirs = { title: string; who: string | null; when: string; lock: number }

/**
 * Saves and sends one manuscript. What was typed stays on the screen whatever the answer, and in this window's
 * memory until it is known to be saved. `served` is the answer to a form sent without JavaScript.
 */
export function useManuscript(manuscript: Manuscript, served: FormState, changed: boolean) {
  const [answer, setAnswer] = useState(served)
  const [lock, setLock] = useState(theirsOf(served)?.lock ?? manuscript.lock)
  const [savedAt, setSavedAt] = useState(manuscript.savedAt)
  const [dirty, setDirty] = useState(changed)
  const [pending, start] = useTransition()
  const changes = useRef(0)
  const place = placeOf(manuscript)

  useWarning(dirty && !pending)

  const touch = () => {
    changes.current++
    setDirty(true)
  }

  async function save(draft: Draft, document: RichDocument): Promise<Saved | undefined> {
    const before = changes.current
    const form = formOf(manuscript, lock, draft, document)
    form.set('stay', '1')
    keep(place, form)
    const next = await attempt(() => saveEntry({}, form))
    setAnswer(next)
    const theirs = theirsOf(next)
    if (theirs) setLock(theirs.lock)
    const saved = next.errors || next.message ? undefined : (next.done as Saved | undefined)
    if (!saved) return
    forget(place)
    setLock(saved.lock)
    setSavedAt(saved.savedAt)
    setDirty(changes.current !== before)
    if (manuscript.lock === 0) window.history.replaceState(null, '', entryAddress(manuscript.kind, saved.id))
    return saved
  }

  async function send(draft: Draft, document: RichDocument) {
    const saved = await save(draft, document)
    if (!saved) return
    const form = new FormData()
    form.set('id', saved.id)
    form.set('lock', String(saved.lock))
    const next = await attempt(() => submitEntry({}, form))
    setAnswer(next)
    // What readers were told changed: the page that asks what to tell them now.
    if (next.errors?.correction)
      window.location.assign(`${entryAddress(manuscript.kind, saved.id)}?langkah=ralat`)
  }

  return {
    answer,
    lock,
    savedAt,
    dirty,
    pending,
    touch,
    save: (draft: Draft, document: RichDocument) => start(async () => void (await save(draft, document))),
    send: (draft: Draft, document: RichDocument) => start(() => send(draft, document)),
  }
}

/** Who saved in between, when an answer says so. */
export const theirsOf = (answer: FormState) => answer.done?.theirs as Theirs | undefined

/** The form's action for browsers without JavaScript, and its answer. */
export const useServedForm = () => useActionState(saveEntry, {} as FormState)

/** What was typed in this window and never saved, once the page is there. */
export function useKept(manuscript: Manuscript) {
  const [kept, setKept] = useState<Record<string, string>>()
  useEffect(() => setKept(findKept(placeOf(manuscript))), [manuscript])
  const drop = () => {
    forget(placeOf(manuscript))
    setKept(undefined)
  }
  return { kept, drop }
}

const placeOf = ({ kind, owner, lock, id }: Manuscript): Place => ({
  owner,
  entry: `${kinds[kind].place}/${lock === 0 ? 'baru' : id}`,
})

// Everything but a redirect or a missing entry is told in words: the text must stay on the screen.
async function attempt(run: () => Promise<FormState>): Promise<FormState> {
  try {
    return await run()
  } catch (error) {
    unstable_rethrow(error)
    if (unstable_isUnrecognizedActionError(error)) return { message: words.renewed }
    const number = (error as { digest?: string }).digest
    return { message: number ? `${words.trouble} (nomor ${number}). ${words.again}` : words.offline }
  }
}

const words = {
  renewed:
    'Aplikasi ini baru saja diperbarui. Muat ulang halaman; tulisan Anda kami simpankan di jendela ini.',
  trouble: 'Ada gangguan di tempat kami',
  again: 'Tulisan Anda masih ada di sini. Coba simpan lagi sebentar lagi.',
  offline: 'Sambungan terputus, jadi belum tersimpan. Tulisan Anda masih ada di sini. Coba simpan lagi.',
}

function useWarning(active: boolean) {
  useEffect(() => {
    if (!active) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [active])
}
