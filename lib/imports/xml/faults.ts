/** What saxes reports that harms nothing: the text is kept as it is written. */
const harmless = [
  /^disallowed character\.$/,
  /^undefined entity/,
  /^malformed character entity/,
  /^empty entity name/,
  /^disallowed character in tag name$/,
  /^the string "\]\]>"/,
  /^unbound namespace prefix/,
  /^duplicate attribute/,
  /^malformed name/,
  /^malformed comment/,
  /^invalid attempt to undefine prefix/,
  /^(?:xml|xmlns) prefix must be bound|^may not assign|^the default namespace may not/,
  /^an XML declaration must be|^the XML declaration must|^processing instruction/,
  /^disallowed character in processing instruction/,
  /^(?:attribute without value|unquoted attribute value|no whitespace between attributes)/,
]

export const isHarmless = (message: string) => harmless.some(pattern => pattern.test(message))

/** Why one element cannot be read, for whoever looks it up in the file. */
export const sentences = {
  large: 'Isinya terlalu besar untuk satu tulisan (lebih dari 16 juta huruf).',
  many: 'Isinya terdiri atas terlalu banyak bagian.',
  deep: 'Susunannya bertingkat terlalu dalam.',
  markup: 'Susunan XML-nya rusak: ada tanda yang tidak ditutup atau tidak pada tempatnya.',
} as const
/** "over" is none: the root has ended. */
export type Fault = keyof typeof sentences | 'over'

/** Leaves the parser in the middle of its work; never seen outside the scanner. */
export class Broken extends Error {
  fault: Fault
  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}
