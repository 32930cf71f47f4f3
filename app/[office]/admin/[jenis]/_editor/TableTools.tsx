import type { ChainedCommands, Editor } from '@tiptap/core'
import {
  BetweenHorizontalStart,
  BetweenVerticalStart,
  Columns2,
  type LucideIcon,
  Rows2,
  Trash2,
} from 'lucide-react'
import { Item } from './MoreMenu.tsx'

const tools: { icon: LucideIcon; word: string; run: (chain: ChainedCommands) => ChainedCommands }[] = [
  { icon: BetweenHorizontalStart, word: 'Tambah baris', run: chain => chain.addRowAfter() },
  { icon: BetweenVerticalStart, word: 'Tambah kolom', run: chain => chain.addColumnAfter() },
  { icon: Rows2, word: 'Hapus baris ini', run: chain => chain.deleteRow() },
  { icon: Columns2, word: 'Hapus kolom ini', run: chain => chain.deleteColumn() },
  { icon: Trash2, word: 'Hapus tabel', run: chain => chain.deleteTable() },
]

/** What can be done to the table one stands in. */
export const TableTools = ({ editor, close }: { editor: Editor; close: () => void }) => (
  <div className="mb-2 border-b border-line pb-2">
    {tools.map(({ icon, word, run }) => (
      <Item
        key={word}
        icon={icon}
        onPress={() => {
          run(editor.chain().focus()).run()
          close()
        }}
      >
        {word}
      </Item>
    ))}
  </div>
)
