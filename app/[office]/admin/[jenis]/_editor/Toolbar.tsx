import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { Bold, Heading, ImagePlus, Link2, List, type LucideIcon, Plus } from 'lucide-react'
import { lazy, Suspense, useCallback, useState } from 'react'
import { Icon } from '../../../../_ui/Icon.tsx'
import type { Asking } from './MoreMenu.tsx'

// What is opened now and then is fetched then.
const MoreMenu = lazy(() => import('./MoreMenu.tsx'))
const dialogs = {
  link: lazy(() => import('./LinkDialog.tsx')),
  video: lazy(() => import('./VideoDialog.tsx')),
  language: lazy(() => import('./LanguageDialog.tsx')),
  libraryPhoto: lazy(() => import('./LibraryPhoto.tsx')),
  libraryFile: lazy(() => import('./LibraryFile.tsx')),
}

type ToolbarProps = {
  editor: Editor | null
  onPhoto: (...files: File[]) => void
  onFile: (file: File | undefined) => void
  onWord: (file: File | undefined) => void
}

/** The tools of the text: above it on wide screens, at the thumb on phones. Each has a word. */
export function Toolbar({ editor, onPhoto, onFile, onWord }: ToolbarProps) {
  const [more, setMore] = useState(false)
  const [asking, setAsking] = useState<Asking>()
  const active = useEditorState({ editor, selector: ({ editor: current }) => statesOf(current) })
  const run = (command: (editor: Editor) => void) => () => editor && command(editor)
  const closeMore = useCallback(() => setMore(false), [])
  const Asked = asking && dialogs[asking]
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
      <Tool icon={Link2} word="Tautan" pressed={active?.link} onPress={() => setAsking('link')} />
      <PhotoTool onFile={onPhoto} />
      <div className="relative max-lg:contents">
        <Tool icon={Plus} word="Lainnya" expanded={more} onPress={() => setMore(!more)} />
        {more && editor && (
          <Suspense fallback={null}>
            <MoreMenu
              editor={editor}
              close={closeMore}
              ask={what => {
                closeMore()
                setAsking(what)
              }}
              onFile={onFile}
              onWord={onWord}
            />
          </Suspense>
        )}
      </div>
      {Asked && editor && (
        <Suspense fallback={null}>
          <Asked editor={editor} close={() => setAsking(undefined)} />
        </Suspense>
      )}
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
      multiple
      className="sr-only"
      onChange={event => {
        onFile(...(event.target.files ?? []))
        event.target.value = ''
      }}
    />
  </label>
)
