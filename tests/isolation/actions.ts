import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { FormState } from '../../lib/action.ts'
import { type AnyDeclaration, declarationsOf } from '../../lib/action.ts'

type Action = (previous: FormState, form: FormData) => Promise<FormState>
export type Found = { name: string; action: Action; declarations: AnyDeclaration[] }

const root = path.resolve(import.meta.dirname, '../..')

/** Every action there is, by file and name, with what it declares: whatever "use server" file comes is in it. */
export async function collectActions(): Promise<Found[]> {
  const found: Found[] = []
  for (const file of globSync(['lib/**/*.ts', 'app/**/*.ts'], { cwd: root }).sort()) {
    if (!readFileSync(path.join(root, file), 'utf8').startsWith("'use server'")) continue
    const module: Record<string, Action> = await import(path.join(root, file))
    for (const [name, action] of Object.entries(module))
      if (typeof action === 'function')
        found.push({ name: `${file} ${name}`, action, declarations: declarationsOf(action) })
  }
  return found
}
