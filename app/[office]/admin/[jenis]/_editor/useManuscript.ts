import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { useActionState, useEffect, useRef, useState, useTransition } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import { justifyPersonal } from '../../../../../lib/checks/actions.ts'
import type { Justification } from '../../../../../lib/checks/schema.ts'
import { saveEntry, submitEntry } from '../../../../../lib/entries/actions.ts'
import { countPending } from '../../../../../lib/media/pending.ts'
import { entryAddress } from '../../_frame/kindWords.ts'
import type { Keeper } from './Keeper.ts'
import type { Manuscript } from './manuscript.ts'
import type { Start } from './opening.ts'
import { placeOf } from './place.ts'
import { useKeeper } from './useKeeper.ts'
import { sameText, type Values } from './values.ts'

type Saved = { id: string; lock: number; savedAt: string }
export type Theirs = { title: string; who: string | null; when: string; lock: number }

/**
 * Keeps, saves and sends one manuscript; `values` gives what is on the screen. Whatever the answer, what was typed
 * stays there. `served` is the answer to a form sent without JavaScript.
 */
export function useManuscript(manuscript: Manuscript, served: FormState, start: Start, values: () => Values) {
  const [answer, setAnswer] = useState(served)
  const [lock, setLock] = useState(theirsOf(served)?.lock ?? start.lock)
  const [justification, setJustification] = useState(manuscript.justification)
  const [pending, begin] = useTransition()
  const changes = useRef(0)
  const current = useRef(lock)
  // What was sent when the line broke: nobody knows whether it arrived.
  const unanswered = useRef<Values[]>([])
  const { id, kind } = manuscript
  const begun = { base: start.base, at: manuscript.savedAt, changed: start.unsent }
  const written = () => ({ id, kind, lock: current.current, values: values() })
  const { keeper, keeping } = useKeeper(placeOf(manuscript), begun, written)

  const touch = () => {
    // So that this very text is found again after a reload.
    if (changes.current++ === 0 && current.current === 0)
      window.history.replaceState(null, '', `${entryAddress(kind, 'baru')}?naskah=${id}`)
    keeper.touch()
  }

  // What was asked for while photos were on their way is done once they have arrived.
  const [asked, ask] = useState<'save' | 'send'>()
  function isWaiting(what: 'save' | 'send') {
    const count = countPending(values())
    if (count > 0) setAnswer({ message: waitingWords(count, what) })
    ask(count > 0 ? what : undefined)
    return count > 0
  }
  const done = useRef(() => {})
  done.current = () => asked && countPending(values()) === 0 && begin(asked === 'save' ? onlySave : send)
  useEffect(() => {
    if (!asked) return
    const timer = setInterval(() => done.current(), 500)
    return () => clearInterval(timer)
  }, [asked])

  const onlySave = async () => {
    if (!isWaiting('save')) await save()
  }

  async function save(): Promise<Saved | undefined> {
    if (await isStuck(keeper)) return
    const arrived = await lockOf(id, unanswered.current)
    if (arrived) current.current = arrived
    const before = changes.current
    const sending = values()
    const form = new FormData()
    for (const [name, value] of Object.entries(sending)) form.set(name, value)
    const more = { id, kind, lock: String(current.current), stay: '1', copy: keeper.base }
    for (const [name, value] of Object.entries(more)) form.set(name, value)
    const next = await attempt(() => saveEntry({}, form))
    setAnswer(next)
    unanswered.current = next.message === words.offline ? [...unanswered.current, sending] : []
    const saved = next.errors || next.message ? undefined : (next.done as Saved | undefined)
    if (!saved) return
    if (current.current === 0 || arrived) window.history.replaceState(null, '', entryAddress(kind, saved.id))
    current.current = saved.lock
    setLock(saved.lock)
    keeper.settle(saved.savedAt, changes.current !== before)
    return saved
  }

  async function send() {
    if (isWaiting('send')) return
    const saved = await save()
    if (!saved) return
    const form = new FormData()
    form.set('id', saved.id)
    form.set('lock', String(saved.lock))
    const next = await attempt(() => submitEntry({}, form))
    setAnswer(next)
    // What readers were told changed: the page that asks what to tell them now.
    if (next.errors?.correction)
      window.location.assign(`${entryAddress(manuscript.kind, saved.id)}?langkah=ralat`)
    // What holds it stands there, with the way to mend it.
    if (next.errors?.checks) document.getElementById('periksa')?.scrollIntoView()
  }

  // The reason is for what is on the screen, so that is saved first.
  async function justify(reason: string) {
    const saved = await save()
    if (!saved) return
    const form = new FormData()
    const fields = { id: saved.id, lock: String(saved.lock), reason, stay: '1' }
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const next = await attempt(() => justifyPersonal({}, form))
    setAnswer(next)
    const done = next.done as { lock: number; justification: Justification } | undefined
    if (next.message || !done) return
    current.current = done.lock
    setLock(done.lock)
    setJustification(done.justification)
  }

  return {
    answer,
    lock,
    keeper,
    keeping,
    pending,
    touch,
    save: () => begin(onlySave),
    send: () => begin(send),
    justification,
    justify: (reason: string) => begin(() => justify(reason)),
  }
}

// What a person saved themselves, without ever hearing of it, is no collision: they go on from it.
async function lockOf(id: string, sent: Values[]): Promise<number | undefined> {
  if (sent.length === 0) return
  try {
    const answer = await fetch(`/api/naskah/tersimpan?id=${id}`)
    const saved: { values: Values; lock: number } | undefined = answer.ok ? await answer.json() : undefined
    return saved && sent.some(each => sameText(each, saved.values)) ? saved.lock : undefined
  } catch {
    return undefined
  }
}

const waitingWords = (count: number, what: 'save' | 'send') =>
  `${count} foto masih dikirim. Begitu sampai, naskah ini ${what === 'save' ? 'disimpan' : 'dikirim untuk disetujui'} sendiri. Jangan tutup halaman ini.`

// Without a session the form would lead away from the text; a rival is to be settled first.
async function isStuck(keeper: Keeper) {
  await keeper.flush()
  return keeper.state.is === 'expired' || keeper.state.is === 'rival'
}

/** Who saved in between, when an answer says so. */
export const theirsOf = (answer: FormState) => answer.done?.theirs as Theirs | undefined

/** The form's action for browsers without JavaScript, and its answer. */
export const useServedForm = () => useActionState(saveEntry, {} as FormState)

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
  renewed: 'Aplikasi ini baru saja diperbarui. Muat ulang halaman; tulisan Anda kami simpankan.',
  trouble: 'Ada gangguan di tempat kami',
  again: 'Tulisan Anda masih ada di sini. Coba simpan lagi sebentar lagi.',
  offline: 'Sambungan terputus, jadi belum tersimpan. Tulisan Anda masih ada di sini. Coba simpan lagi.',
}
