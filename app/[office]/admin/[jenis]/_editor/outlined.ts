import type { Outline } from '../../../../../lib/starters/outline.ts'
import { readDocument, type Values } from './values.ts'

/** The outline of a starter in a form: nothing that was typed already gives way to it. */
export function withOutline(values: Values, outline: Outline): Values {
  const { title, summary, fields, document } = outline
  const made = Object.entries({ title, summary, ...fields }).filter(([name]) => mayTake(name, values[name]))
  const written = readDocument(values).content.filter(node => node.content?.length || node.attrs)
  return {
    ...values,
    ...Object.fromEntries(made.filter(([, value]) => value)),
    document: JSON.stringify({ type: 'doc', content: [...document.content, ...written] }),
  }
}

// A category stands there from the beginning; nobody typed it.
const mayTake = (name: string, value = '') => value.trim() === '' || name === 'category'
