import { formatDay, formatTime, momentOf } from '../dates.ts'
import type { Zone } from '../offices/schema.ts'
import type { RichDocument, RichNode } from '../richtext/schema.ts'
import type { Answers, Ask, Starter } from './schema.ts'

export type Outline = {
  title: string
  summary: string
  fields: Record<string, string>
  document: RichDocument
}
type At = { officeName: string; zone: Zone }

/**
 * The manuscript a starter makes of what was answered. What was left open stands in brackets, so that it is found
 * again and never sent; a sentence that needs an answer one may leave out is left out with it.
 */
export function outlineOf(starter: Starter, answers: Answers, at: At): Outline {
  const say = (template: string) => filled(starter, template, answers, at)
  const parts = starter.text.map(line => blocksOf(starter, line, answers, say))
  // What only announces the next part goes with it.
  const blocks = parts
    .filter((_, index) => !announces(starter.text[index]!) || parts[index + 1]?.length)
    .flat()
  return {
    title: capital(say(starter.title) ?? ''),
    summary: capital(say(starter.summary) ?? ''),
    fields: Object.fromEntries(
      Object.entries(starter.fields).map(([name, template]) => [name, typed(template, answers)]),
    ),
    document: { type: 'doc', content: blocks.length ? blocks : [{ type: 'paragraph' }] },
  }
}

const asked = /\{(\w+)\}/g

// Undefined when the sentence cannot be said.
function filled(starter: Starter, template: string, answers: Answers, { officeName, zone }: At) {
  let sayable = true
  const text = template.replaceAll(asked, (_, name: string) => {
    if (name === 'kantor') return officeName
    const ask = starter.asks.find(one => one.name === name)
    const answer = answers[name]?.trim()
    if (!answer && !ask?.blank) sayable = false
    return answer ? inWords(ask, answer, zone) : `[${ask?.blank}]`
  })
  return sayable ? tidy(text) : undefined
}

// A sentence typed with its own full stop needs no second one, and before "kata" it ends with a comma.
const tidy = (text: string) =>
  text
    .replaceAll(/([.?!])\.(?=\s|$)/g, '$1')
    .replaceAll(/[.,]?”(?= kata)/g, ',”')
    .replaceAll(/([?!]),”/g, '$1”')

function inWords(ask: Ask | undefined, answer: string, zone: Zone) {
  const moment = ask?.type === 'day' || ask?.type === 'moment' ? momentOf(answer, zone) : null
  if (!moment || Number.isNaN(moment.getTime())) return answer
  return ask?.type === 'day' || !answer.includes('T')
    ? formatDay(moment, zone)
    : `${formatDay(moment, zone)} pukul ${formatTime(moment, zone)}`
}

// As it was typed, for a field of the form; nothing where nothing was.
const typed = (template: string, answers: Answers) =>
  template.replaceAll(asked, (_, name: string) => answers[name]?.trim() ?? '')

function blocksOf(
  starter: Starter,
  line: string,
  answers: Answers,
  say: (template: string) => string | undefined,
): RichNode[] {
  const alone = /^\{(\w+)\}$/.exec(line)
  const several = alone && starter.asks.find(ask => ask.name === alone[1] && ask.type === 'lines')
  const items = several
    ? (answers[several.name] ?? '')
        .split('\n')
        .map(item => item.trim())
        .filter(Boolean)
    : []
  if (items.length > 0)
    return [
      {
        type: 'bulletList',
        content: items.map(item => ({ type: 'listItem', content: [block('paragraph', item)] })),
      },
    ]
  const said = say(line.replace(/^## /, ''))
  if (said === undefined) return []
  return [
    line.startsWith('## ')
      ? { ...block('heading', said), attrs: { level: 2 } }
      : block('paragraph', capital(said)),
  ]
}

const block = (type: string, text: string): RichNode => ({ type, content: [{ type: 'text', text }] })

const announces = (line: string) => line.startsWith('## ') || line.endsWith(':')

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
