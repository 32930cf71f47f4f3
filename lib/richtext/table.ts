import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'

const span = (name: string) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.min(20, Math.max(1, Number(element.getAttribute(name)) || 1)),
})
const spans = () => ({ colspan: span('colspan'), rowspan: span('rowspan') })

// No widths: columns share the room as their words need it, on phones too.
const cell = {
  content: 'paragraph+',
  addAttributes: spans,
}

/** A table of ours: rows of cells with paragraphs, headings marked as such. */
export const tableNodes = [
  Table.extend({
    renderHTML: () => ['table', ['tbody', 0]],
    addNodeView: () => null,
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend(cell),
  TableCell.extend(cell),
]
