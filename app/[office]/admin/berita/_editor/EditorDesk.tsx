import { type Editor, EditorContent } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Answer } from './Answer.tsx'
import { Checks } from './Checks.tsx'
import { checksOf } from './checks.ts'
import type { EditorProps } from './Editor.tsx'
import { EditorBar } from './EditorBar.tsx'
import { leadText } from './form.ts'
import { LeadPhoto, UploadLine } from './LeadPhoto.tsx'
import type { Draft } from './manuscript.ts'
import { SideFields } from './SideFields.tsx'
import { TitleField } from './TitleField.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { Uploaded } from './upload.ts'
import { useManuscript } from './useManuscript.ts'
import { useText } from './useText.ts'
import { useUpload } from './useUpload.ts'

type EditorDeskProps = EditorProps & {
  served: FormState
  action: (form: FormData) => void
  /** Whether it opens with something that is not saved. */
  changed: boolean
}

/** Title, lead photo and text on the left; checks and fields beside or, on phones, below them. */
export function EditorDesk(props: EditorDeskProps) {
  const { manuscript, served, action, changed, host, zone, children } = props
  const [draft, setDraft] = useState(manuscript.draft)
  const desk = useManuscript(manuscript, served, changed)
  const { editor, facts } = useText(manuscript.document, desk.touch)
  const photo = useUpload(({ picture }) => {
    if (editor) putPhoto(editor, picture)
  })
  const change = (patch: Partial<Draft>) => {
    setDraft(current => ({ ...current, ...patch }))
    desk.touch()
  }
  const document = () => (editor?.getJSON() ?? manuscript.document) as RichDocument
  const errors = desk.answer.errors ?? {}
  const sendable = manuscript.state !== 'submitted'
  const send = () => desk.send(draft, document())
  return (
    <form
      action={action}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        desk.save(draft, document())
      }}
    >
      <input type="hidden" name="id" value={manuscript.id} />
      <input type="hidden" name="lock" value={desk.lock} />
      <input type="hidden" name="lead" value={leadText(draft)} />
      <input type="hidden" name="document" value={JSON.stringify(manuscript.document)} />
      <EditorBar
        manuscript={manuscript}
        savedAt={desk.savedAt}
        dirty={desk.dirty}
        pending={desk.pending}
        failed={Boolean(desk.answer.message)}
        zone={zone}
        onSend={sendable ? send : undefined}
      />
      <div className="lg:grid lg:min-h-[calc(100dvh-3.75rem)] lg:grid-cols-[minmax(0,1fr)_23.5rem]">
        <main className="px-4 pb-10 md:px-6">
          <div className="mx-auto max-w-measure">
            <Toolbar editor={editor} onPhoto={photo.send} />
            <Answer answer={desk.answer} manuscript={manuscript} zone={zone} />
            <div className="grid gap-7 pt-6">
              <TitleField
                value={draft.title}
                onChange={title => change({ title })}
                place={draft.place && `${draft.place}, ${host}`}
                error={errors.title}
              />
              <LeadPhoto draft={draft} change={change} error={errors.lead} />
              <section>
                <h2 className="border-b border-field pb-2 text-14 font-semibold tracking-normal text-ink-2">
                  Isi berita
                </h2>
                <UploadLine {...photo} />
                <EditorContent editor={editor} className="pt-4" />
                <noscript>Isi berita hanya bisa diubah bila JavaScript peramban ini menyala.</noscript>
              </section>
            </div>
          </div>
        </main>
        <aside className="border-line bg-surface px-4 pt-7 pb-28 max-lg:border-t md:px-6 lg:border-l lg:pb-12">
          <div className="mx-auto grid max-w-measure gap-8">
            <SideFields manuscript={manuscript} host={host} draft={draft} change={change} errors={errors} />
            <div className="lg:order-first">
              <Checks checks={checksOf(draft, facts)} />
              {sendable && (
                <button
                  type="button"
                  disabled={desk.pending}
                  onClick={send}
                  className={`${buttonLook('primary')} mt-5 min-h-14 w-full lg:hidden`}
                >
                  Kirim untuk disetujui
                </button>
              )}
            </div>
            {children}
          </div>
        </aside>
      </div>
    </form>
  )
}

// Below the paragraph that is being written, never inside its sentence.
function putPhoto(editor: Editor, picture: Uploaded['picture']) {
  const { $to } = editor.state.selection
  const place = $to.depth > 0 ? $to.after(1) : $to.pos
  editor.chain().focus().insertContentAt(place, { type: 'picture', attrs: picture }).run()
}
