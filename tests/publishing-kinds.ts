import { expect } from 'vitest'
import { publishEntry, saveEntry, submitEntry } from '../lib/entries/actions.ts'
import type { Kind } from '../lib/entries/schema.ts'
import { articleForm, send, type TestPerson } from './world.ts'

/** An entry of any kind, written, sent and approved by two people; resolves to its id. */
export async function publishKind(
  [writer, editor]: [TestPerson, TestPerson],
  kind: Kind,
  title: string,
  own: Record<string, string> = {},
) {
  const form =
    kind === 'article'
      ? articleForm({ title, ...own })
      : { id: crypto.randomUUID(), lock: '0', kind, title, ...own, stay: '1' }
  expect((await send(writer, saveEntry, form)).state?.errors ?? {}).toEqual({})
  await send(writer, submitEntry, { id: form.id, lock: 1 })
  await send(editor, publishEntry, { id: form.id, lock: 2 })
  return form.id
}
