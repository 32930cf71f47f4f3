import type { ChainedCommands, Editor } from '@tiptap/core'
import {
  FileText,
  FileUp,
  FolderOpen,
  Heading3,
  Images,
  Italic,
  Languages,
  ListOrdered,
  type LucideIcon,
  Minus,
  Redo2,
  StickyNote,
  Table2,
  TextQuote,
  Undo2,
  Video,
} from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { offeredFiles } from '../../../../../lib/media/offered.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { TableTools } from './TableTools.tsx'

type Run = (chain: ChainedCommands) => ChainedCommands
type Extra = { icon: LucideIcon; word: string; run: Run }
export type Asking = 'link' | 'video' | 'language' | 'libraryPhoto' | 'libraryFile'

const shapes: Extra[] = [
  { icon: Heading3, word: 'Anak judul', run: chain => chain.toggleHeading({ level: 3 }) },
  { icon: Italic, word: 'Miring', run: chain => chain.toggleItalic() },
  { icon: ListOrdered, word: 'Daftar bernomor', run: chain => chain.toggleOrderedList() },
  { icon: TextQuote, word: 'Kutipan', run: chain => chain.toggleBlockquote() },
  { icon: StickyNote, word: 'Catatan', run: chain => chain.toggleCallout() },
  {
    icon: Table2,
    word: 'Tabel',
    run: chain => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
  },
  { icon: Minus, word: 'Garis pemisah', run: chain => chain.setHorizontalRule() },
]
const steps: Extra[] = [
  { icon: Undo2, word: 'Urungkan', run: chain => chain.undo() },
  { icon: Redo2, word: 'Ulangi', run: chain => chain.redo() },
]

type MoreMenuProps = {
  editor: Editor
  close: () => void
  ask: (what: Asking) => void
  onFile: (file: File | undefined) => void
  onWord: (file: File | undefined) => void
}

/** The tools that are needed less often. */
export default function MoreMenu({ editor, close, ask, onFile, onWord }: MoreMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  useClosing(menu, close)
  const commands = (extras: Extra[]) =>
    extras.map(({ icon, word, run }) => (
      <Item
        key={word}
        icon={icon}
        disabled={!run(editor.can().chain()).run()}
        onPress={() => {
          run(editor.chain().focus()).run()
          close()
        }}
      >
        {word}
      </Item>
    ))
  return (
    <div ref={menu} className="more-tools">
      {editor.isActive('table') && <TableTools editor={editor} close={close} />}
      {commands(shapes)}
      <FileItem icon={FileText} word="Berkas" accept={offeredFiles} onFile={onFile} close={close} />
      <Item icon={Images} onPress={() => ask('libraryPhoto')}>
        Foto dari pustaka
      </Item>
      <Item icon={FolderOpen} onPress={() => ask('libraryFile')}>
        Berkas dari pustaka
      </Item>
      <Item icon={Video} onPress={() => ask('video')}>
        Video
      </Item>
      <Item icon={Languages} onPress={() => ask('language')}>
        Bahasa
      </Item>
      <FileItem icon={FileUp} word="Buka berkas Word" accept=".docx" onFile={onWord} close={close} />
      {commands(steps)}
    </div>
  )
}

const itemLook =
  'flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-left text-16 hover:bg-sunken'

type ItemProps = { icon: LucideIcon; disabled?: boolean; onPress: () => void; children: ReactNode }

// The press must not take the selection away from the text.
export const Item = ({ icon, disabled, onPress, children }: ItemProps) => (
  <button
    type="button"
    disabled={disabled}
    onMouseDown={event => event.preventDefault()}
    onClick={onPress}
    className={itemLook}
  >
    <Icon of={icon} className="text-ink-2" />
    {children}
  </button>
)

type FileItemProps = {
  icon: LucideIcon
  word: string
  accept: string
  onFile: (file: File | undefined) => void
  close: () => void
}

const FileItem = ({ icon, word, accept, onFile, close }: FileItemProps) => (
  <label className={`${itemLook} cursor-pointer focus-within:outline-3 focus-within:outline-accent`}>
    <Icon of={icon} className="text-ink-2" />
    {word}
    <input
      type="file"
      accept={accept}
      className="sr-only"
      onChange={event => {
        onFile(event.target.files?.[0])
        close()
      }}
    />
  </label>
)

function useClosing(menu: { current: HTMLElement | null }, close: () => void) {
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
  }, [menu, close])
}
