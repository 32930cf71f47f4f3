import type { ChainedCommands, Editor } from '@tiptap/core'
import { Heading3, Italic, ListOrdered, type LucideIcon, Minus, Redo2, TextQuote, Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Icon } from '../../../../_ui/Icon.tsx'

type Extra = { icon: LucideIcon; word: string; run: (chain: ChainedCommands) => ChainedCommands }

const extras: Extra[] = [
  { icon: Heading3, word: 'Anak judul', run: chain => chain.toggleHeading({ level: 3 }) },
  { icon: Italic, word: 'Miring', run: chain => chain.toggleItalic() },
  { icon: ListOrdered, word: 'Daftar bernomor', run: chain => chain.toggleOrderedList() },
  { icon: TextQuote, word: 'Kutipan', run: chain => chain.toggleBlockquote() },
  { icon: Minus, word: 'Garis pemisah', run: chain => chain.setHorizontalRule() },
  { icon: Undo2, word: 'Urungkan', run: chain => chain.undo() },
  { icon: Redo2, word: 'Ulangi', run: chain => chain.redo() },
]

/** The tools that are needed less often. */
export function MoreMenu({ editor, close }: { editor: Editor; close: () => void }) {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const away = (event: Event) => {
      const inside = event.target instanceof Node && menu.current?.parentElement?.contains(event.target)
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !inside) close()
    }
    document.addEventListener('pointerdown', away)
    document.addEventListener('keydown', away)
    return () => {
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('keydown', away)
    }
  }, [close])
  return (
    <div ref={menu} className="more-tools">
      {extras.map(extra => (
        <button
          key={extra.word}
          type="button"
          disabled={!extra.run(editor.can().chain()).run()}
          onMouseDown={event => event.preventDefault()}
          onClick={() => {
            extra.run(editor.chain().focus()).run()
            close()
          }}
          className="flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-left text-16 hover:bg-sunken"
        >
          <Icon of={extra.icon} className="text-ink-2" />
          {extra.word}
        </button>
      ))}
    </div>
  )
}
