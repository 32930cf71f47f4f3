import { type Editor, EditorContent } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import type { FieldsProps } from '../../_forms/form.ts'
import { forms } from '../../_forms/forms.ts'
import { Answer } from './Answer.tsx'
import { Checks } from './Checks.tsx'
import { undoneFirst } from './checks.ts'
import type { EditorProps } from './Editor.tsx'
import { EditorBar } from './EditorBar.tsx'
import { asField, sent } from './form.ts'
import { TitleField } from './TitleField.tsx'
import { Toolbar } from './Toolbar.tsx'
import { UploadLine } from './UploadLine.tsx'
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

/** Title, the kind's fields and text on the left; checks and more fields beside or, on phones, below them. */
export function EditorDesk(props: EditorDeskProps) {
  const { manuscript, served, action, changed, host, zone, children } = props
  const form = forms[manuscript.kind]
  const [draft, setDraft] = useState(manuscript.draft)
  const desk = useManuscript(manuscript, served, changed)
  const { editor, facts } = useText(form.text ?? '', manuscript.document, desk.touch)
  const photo = useUpload(({ picture }) => {
    if (editor) putPhoto(editor, picture)
  })
  const change: FieldsProps['change'] = patch => {
    setDraft(current => ({ ...current, ...(typeof patch === 'function' ? patch(current) : patch) }))
    desk.touch()
  }
  const document = () => (editor?.getJSON() ?? manuscript.document) as RichDocument
  const errors = desk.answer.errors ?? {}
  const fields = { manuscript, host, zone, draft, change, errors }
  const toolbar = form.text && <Toolbar editor={editor} onPhoto={photo.send} />
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
      <input type="hidden" name="kind" value={manuscript.kind} />
      {Object.entries(sent(manuscript, draft)).map(
        ([name, value]) =>
          typeof value !== 'string' && <input key={name} type="hidden" name={name} value={asField(value)} />,
      )}
      {!form.title && <input type="hidden" name="title" value={draft.title} />}
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
            {form.textFirst && toolbar}
            <Answer answer={desk.answer} manuscript={manuscript} zone={zone} />
            <div className="grid gap-7 pt-6">
              {form.title && (
                <TitleField
                  label={form.title}
                  value={draft.title}
                  onChange={title => change({ title })}
                  note={form.titleNote?.(draft, host)}
                  error={errors.title}
                />
              )}
              {form.Main && <form.Main {...fields} />}
              {form.text && (
                <section className="text-part">
                  <h2 className="border-b border-field pb-2 text-14 font-semibold tracking-normal text-ink-2">
                    {form.text}
                  </h2>
                  {!form.textFirst && toolbar}
                  {form.textHelp && <p className="pt-3 text-14 text-ink-2">{form.textHelp}</p>}
                  <UploadLine {...photo} />
                  <EditorContent editor={editor} className="pt-4" />
                  <noscript>{form.text} hanya bisa diubah bila JavaScript peramban ini menyala.</noscript>
                </section>
              )}
            </div>
          </div>
        </main>
        <aside className="border-line bg-surface px-4 pt-7 pb-28 max-lg:border-t md:px-6 lg:border-l lg:pb-12">
          <div className="mx-auto grid max-w-measure gap-8">
            {form.Side && <form.Side {...fields} />}
            <div className="lg:order-first">
              <Checks checks={undoneFirst(form.checks(draft, facts))} />
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
