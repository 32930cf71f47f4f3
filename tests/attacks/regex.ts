import { createContext, Script } from 'node:vm'

const literal =
  /(?<=[(,=:[!&|?{;]\s{0,200}|return\s|=>\s|^\s{0,200})\/((?:[^/\\[\n*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/([dgimsuvy]*)(?![\w/])/gm

/** The regular expressions that stand in a source text as literals. */
export function literalsIn(source: string): RegExp[] {
  return [...source.matchAll(literal)].flatMap(([, body = '', flags]) => {
    try {
      return [new RegExp(body, flags)]
    } catch {
      return []
    }
  })
}

const atom =
  /\[\^?((?:\\.|[^\]\\])*)\]|\\p\{[^}]*\}|\\(.)|\(\?(?:<?[=!]|:|<\w+>)|[()|^$]|[*+?]|\{\d+(?:,\d*)?\}|(.)/gsu
const ofEscape: Record<string, string> = {
  s: ' ',
  d: '1',
  w: 'a',
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  S: 'a',
  D: 'a',
  W: ' ',
}

/** One letter for each part of an expression, in its order: what it is most likely to begin to match. */
function letters({ source }: RegExp): string[] {
  return [...source.matchAll(atom)].flatMap(([whole, inside, escaped, plain]) => {
    if (whole.startsWith('[^')) return inside?.includes('a') ? ['\u00e9'] : ['a']
    if (inside !== undefined)
      return [...new Set([firstOf(inside), inside.includes('\\s') ? ' ' : ''])].filter(Boolean)
    if (whole.startsWith('\\p')) return ['a']
    if (escaped !== undefined)
      return ofEscape[escaped] === undefined ? [escaped] : [ofEscape[escaped]].filter(Boolean)
    return plain === undefined ? [] : [plain === '.' ? 'x' : plain]
  })
}

const firstOf = (inside: string) =>
  inside.startsWith('\\') ? (ofEscape[inside[1]!] ?? inside[1]!) : inside[0]!

/** Texts that begin as the expression wants, go on for long with what may repeat, and then do not end. */
function* hostile(expression: RegExp, length: number) {
  const sample = letters(expression).slice(0, 40)
  const seen = new Set<string>()
  for (let at = 0; at < sample.length; at++)
    for (let width = 1; width <= 3 && at + width <= sample.length; width++) {
      const pump = sample.slice(at, at + width).join('')
      for (const start of ['', sample.slice(0, at).join('')]) {
        if (seen.has(`${start}\0${pump}`)) continue
        seen.add(`${start}\0${pump}`)
        yield `${start}${pump.repeat(length / width)}\u0001`
      }
    }
}

// A regular expression that runs can be stopped there only.
const room = createContext({})
const run = new Script('own[Symbol.replace](text, "")')

/** CPU milliseconds of the worst hostile text of this length; Infinity when it was given up after a second. */
export function worstOf(expression: RegExp, length: number): number {
  let worst = 0
  for (const text of hostile(expression, length)) {
    const begun = process.cpuUsage()
    const own = new RegExp(expression.source, expression.flags.replace('y', ''))
    try {
      Object.assign(room, { own, text })
      run.runInContext(room, { timeout: 1000 })
    } catch {
      return Number.POSITIVE_INFINITY
    }
    const { user, system } = process.cpuUsage(begun)
    worst = Math.max(worst, (user + system) / 1000)
  }
  return worst
}
