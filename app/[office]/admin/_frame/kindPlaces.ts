import { notFound } from 'next/navigation'
import { type Kind, kindNames, kinds } from '../../../../lib/entries/schema.ts'

/** The kind whose list stands at /admin/<place>. Answers 404 for any other word. */
export const kindAt = (place: string): Kind =>
  kindNames.find(kind => kinds[kind].place === place) ?? notFound()
