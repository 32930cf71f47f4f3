export type RichMark = { type: string; attrs?: Record<string, unknown> }
export type RichNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: RichNode[]
  text?: string
  marks?: RichMark[]
}
/** What a person writes in the editor: Tiptap's JSON, checked by parseDocument before it is kept. */
export type RichDocument = { type: 'doc'; content: RichNode[] }
