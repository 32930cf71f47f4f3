/** One element of an XML file with all below it. */
export type Element = {
  /** With the prefix we know its namespace by, such as "wp:post_id", whatever the file calls it. */
  name: string
  /** Where it begins, counted from 1. */
  line: number
  attributes: Record<string, string>
  children: Element[]
  /** Its own text. */
  text: string
  /** How many elements in it were passed over. */
  passed: number
}

export const findChild = (element: Element, name: string) =>
  element.children.find(child => child.name === name)

export const childrenOf = (element: Element, name: string) =>
  element.children.filter(child => child.name === name)

/** The text of the first child of this name; empty where there is none. */
export const textIn = (element: Element, name: string) => findChild(element, name)?.text.trim() ?? ''

const known: [RegExp, string][] = [
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/excerpt\/?$/i, 'excerpt'],
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/?$/i, 'wp'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/i, 'content'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/?$/i, ''],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/i, 'dc'],
  [/^https?:\/\/purl\.org\/dc\/terms\/?$/i, 'dcterms'],
  [/^https?:\/\/www\.w3\.org\/2005\/Atom\/?$/i, 'atom'],
  [/^https?:\/\/purl\.org\/atom\/ns#?$/i, 'atom'],
  [/^https?:\/\/www\.w3\.org\/2007\/app\/?$/i, 'app'],
  [/^https?:\/\/purl\.org\/atom\/app#?$/i, 'app'],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#?$/i, 'rdf'],
  [/^https?:\/\/schemas\.google\.com\/blogger\/20\d\d\/?$/i, 'blogger'],
  [/^https?:\/\/purl\.org\/syndication\/thread\/1\.0\/?$/i, 'thr'],
  [/^https?:\/\/search\.yahoo\.com\/mrss\/?$/i, 'media'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml\/?$/i, 'xhtml'],
]

/** The prefix we know a namespace by; exporters differ in http and https and in the slash at its end. */
export const prefixOf = (namespace: string) =>
  known.find(([pattern]) => pattern.test(namespace))?.[1] ?? undefined
