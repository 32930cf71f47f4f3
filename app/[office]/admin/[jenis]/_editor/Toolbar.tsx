import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Heading, ImagePlus, Link2, List, type LucideIcon, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Icon } from '../../../../_ui/Icon.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { MoreMenu } from './MoreMenu.tsx'

type ToolbarProps = { editor: Editor | null; onPhoto: (file: File | undefined) => void }

/** The tools of the text: above it on wide screens, at the thumb on phones. Each has a word. */
export function Toolbar({ editor, onPhoto }: ToolbarProps) {
  const [more, setMore] = useState(false)
  const link = useRef<HTMLDialogElement>(null)
  const active = useEditorState({ editor, selector: ({ editor: current }) => statesOf(current) })
  const run = (command: (editor: Editor) => void) => () => editor && command(editor)
  return (
    <div className="toolbar" role="toolbar" aria-label="Bentuk tulisan">
      <Tool
        icon={Heading}
        word="Judul"
        pressed={active?.heading}
        onPress={run(e => e.chain().focus().toggleHeading({ level: 2 }).run())}
      />
      <Tool
        icon={Bold}
        word="Tebal"
        pressed={active?.bold}
        onPress={run(e => e.chain().focus().toggleBold().run())}
      />
      <Tool
        icon={List}
        word="Daftar"
        pressed={active?.list}
        onPress={run(e => e.chain().focus().toggleBulletList().run())}
      />
      <Tool icon={Link2} word="Tautan" pressed={active?.link} onPress={() => link.current?.showModal()} />
      <PhotoTool onFile={onPhoto} />
      <div className="relative max-lg:contents">
        <Tool icon={Plus} word="Lainnya" expanded={more} onPress={() => setMore(!more)} />
        {more && editor && <MoreMenu editor={editor} close={() => setMore(false)} />}
      </div>
      {editor && <LinkDialog editor={editor} dialog={link} />}
    </div>
  )
}

const statesOf = (editor: Editor | null) => ({
  heading: editor?.isActive('heading', { level: 2 }),
  bold: editor?.isActive('bold'),
  list: editor?.isActive('bulletList'),
  link: editor?.isActive('link'),
})

type ToolProps = {
  icon: LucideIcon
  word: string
  pressed?: boolean
  expanded?: boolean
  onPress: () => void
}

// The press must not take the selection away from the text.
const Tool = ({ icon, word, pressed, expanded, onPress }: ToolProps) => (
  <button
    type="button"
    aria-pressed={expanded === undefined ? Boolean(pressed) : undefined}
    aria-expanded={expanded}
    onMouseDown={event => event.preventDefault()}
    onClick={onPress}
    className="tool"
  >
    <Icon of={icon} />
    {word}
  </button>
)

const PhotoTool = ({ onFile }: { onFile: ToolbarProps['onPhoto'] }) => (
  <label className="tool cursor-pointer focus-within:outline-3 focus-within:outline-accent">
    <Icon of={ImagePlus} />
    Foto
    <input
      type="file"
      accept="image/*"
      className="sr-only"
      onChange={event => {
        onFile(event.target.files?.[0])
        event.target.value = ''
      }}
    />
  </label>
)
