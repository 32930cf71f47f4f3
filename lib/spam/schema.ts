/** Where a reason stands, as its reader would look for it: "di judul", "di paragraf 3". */
export type Passage = {
  where: string
  text: string
  links: Link[]
  /** A title tells what the whole text is about; a name is all that a file says. */
  sort: 'title' | 'text' | 'name'
}

export type Link = { href: string; words: string }

/** One reason to have a second person look: what was seen and where, and how much it weighs. */
export type Reason = {
  sort: 'word' | 'disguise' | 'link' | 'hidden' | 'script' | 'lure' | 'campaign'
  points: number
  sentence: string
}

/** What the gate says of a manuscript. */
export type Verdict = { score: number; held: boolean; reasons: Reason[] }

/** From this score on a second person must look before the public does. */
export const threshold = 10

/** A reading that finds nothing. */
export const clear: Verdict = { score: 0, held: false, reasons: [] }
