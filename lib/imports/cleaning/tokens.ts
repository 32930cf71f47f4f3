import { type Token, Tokenizer, TokenizerMode } from 'parse5'

export type Attributes = Token.Attribute[]
/** What is told of a markup, in its order. */
export type Told = {
  open: (name: string, attributes: Attributes, selfClosing: boolean) => void
  close: (name: string) => void
  text: (words: string) => void
  comment: (words: string) => void
}

// In these a browser looks for nothing but their own end.
const apart: Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
}

// Of those, what shows its words.
const shown = new Set(['xmp', 'plaintext'])

/**
 * Reads HTML by the tokenizer of the standard, without building its tree: a tree takes quadratic time for some
 * nestings (each `<div>` looks for an open `<p>` among all above it), tokens never do.
 */
export function readMarkup(html: string, told: Told) {
  let words = ''
  let foreign = 0
  let silent = false
  const settle = () => {
    if (words && !silent) told.text(words)
    words = ''
  }
  const endDrawing = () => {
    if (foreign > 0) for (const drawing of ['svg', 'math']) told.close(drawing)
    foreign = 0
  }
  const hear = ({ chars }: Token.CharacterToken) => {
    words += chars
  }
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: hear,
      onWhitespaceCharacter: hear,
      onNullCharacter: () => {},
      onDoctype: () => {},
      onEof: settle,
      onComment: ({ data }) => {
        settle()
        told.comment(data)
      },
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        settle()
        if (breaksOut.has(tagName)) endDrawing()
        if (isForeign(tagName) && !selfClosing) foreign++
        else if (foreign === 0 && Object.hasOwn(apart, tagName)) {
          tokenizer.state = apart[tagName]!
          silent = !shown.has(tagName)
        }
        told.open(tagName, attrs, selfClosing && foreign > 0)
      },
      onEndTag: ({ tagName }) => {
        settle()
        silent = false
        if (tagName === 'p' || tagName === 'br') endDrawing()
        if (isForeign(tagName)) foreign = Math.max(0, foreign - 1)
        told.close(tagName)
      },
    },
  )
  tokenizer.write(html, true)
}

// What cannot stand in a drawing ends it (HTML, 13.2.6.5).
const breaksOut = new Set(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'.split(
    ' ',
  ),
)

// Inside a drawing `<title/>` closes itself and `<style>` holds markup.
const isForeign = (name: string) => name === 'svg' || name === 'math'

/** The value of an attribute, without spaces around it; undefined where it is not there. */
export const attributeOf = (attributes: Attributes, name: string) =>
  attributes.find(one => one.name === name)?.value.trim()
