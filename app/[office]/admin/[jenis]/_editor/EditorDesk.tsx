import { type Editor, EditorContent } from '@tiptap/react'
import { type FormEvent, useRef, useState } from 'react'
import type { FormState } from '../../../../../lib/action.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import { outlineOf } from '../../../../../lib/starters/outline.ts'
import type { Answers, Starter } from '../../../../../lib/starters/schema.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { exampleOf } from '../../_forms/examples.ts'
import type { FieldsProps } from '../../_forms/form.ts'
import { forms } from '../../_forms/forms.ts'
import { UploadLine } from '../../_uploads/UploadLine.tsx'
import { Answer } from './Answer.tsx'
import { Beginning } from './Beginning.tsx'
import { CheckPanel } from './CheckPanel.tsx'
import type { EditorProps } from './Editor.tsx'
import { EditorBar } from './EditorBar.tsx'
import { asField, sent, valuesOf } from './form.ts'
import { KeepingNotices } from './KeepingNotices.tsx'
import { LazyCompare } from './LazyCompare.tsx'
import { OtherWindow } from './OtherWindow.tsx'
import type { Start } from './opening.ts'
import { withOutline } from './outlined.ts'
import { TitleField } from './TitleField.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useCollision } from './useCollision.ts'
import { useCompany } from './useCompany.ts'
import { useInserting } from './useInserting.ts'
import { useManuscript } from './useManuscript.ts'
import { useOnlyWindow } from './useOnlyWindow.ts'
import type { Chosen } from './useStart.ts'
import { useText } from './useText.ts'

type EditorDeskProps = Omit<EditorProps, 'copy'> & {
  served: FormState
  action: (form: FormData) => void
  start: Start
  /** Begins again with a text that was put together from two. */
  go: (next: Chosen) => void
}

/** Title, the kind's fields and text on the left; checks and more fields beside or, on phones, below them. */
export function EditorDesk(props: EditorDeskProps) {
  const { manuscript, served, action, start, go, host, zone, facts, beginnings, children } = props
  const form = forms[manuscript.kind]
  const [draft, setDraft] = useState(manuscript.draft)
  const text = useRef<Editor | null>(null)
  const document = () => (text.current?.getJSON() ?? manuscript.document) as RichDocument
  const values = () => valuesOf(manuscript, draft, document())
  const desk = useManuscript(manuscript, served, start, values)
  const { editor, written: read } = useText(form.text ?? '', manuscript.document, {
    onChange: desk.touch,
    onPictures: files => insert.photo.send(...files),
    onRefusal: words => insert.refuse(words),
  })
  text.current = editor
  const insert = useInserting(editor)
  const change: FieldsProps['change'] = patch => {
    setDraft(current => ({ ...current, ...(typeof patch === 'function' ? patch(current) : patch) }))
    desk.touch()
  }
  const make = (starter: Starter, answers: Answers) => {
    const outline = outlineOf(starter, answers, { officeName: beginnings!.officeName, zone })
    go({ values: withOutline(values(), outline), lock: desk.lock, base: desk.keeper.base, outlined: true })
    scrollTo(0, 0)
  }
  const company = useCompany(manuscript.id)
  const collision = useCollision(desk, company, go)
  const [written] = useState(() => JSON.stringify(manuscript.document))
  const errors = desk.answer.errors ?? {}
  const fields = { manuscript, host, zone, draft, change, errors }
  const toolbar = form.text && (
    <Toolbar editor={editor} onPhoto={insert.photo.send} onFile={insert.file.send} onWord={insert.word} />
  )
  const sendable = manuscript.state !== 'submitted'
  const window = useOnlyWindow(manuscript.id, () => desk.keeper.flush().finally(() => desk.keeper.end()))
  return (
    <form
      action={action}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        desk.save()
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
      <input type="hidden" name="document" value={written} />
      <EditorBar
        manuscript={manuscript}
        lock={desk.lock}
        keeping={desk.keeping}
        pending={desk.pending}
        zone={zone}
        others={company?.others ?? []}
        onSend={sendable ? desk.send : undefined}
      />
      <OtherWindow state={window.state} take={window.take} />
      <KeepingNotices keeping={desk.keeping} company={company} collision={collision} />
      {collision.rival && (
        <LazyCompare
          kind={manuscript.kind}
          mine={collision.rival.mine}
          theirs={collision.rival.theirs}
          who={collision.rival.who}
          close={collision.close}
          merge={collision.merge}
        />
      )}
      <div
        inert={window.state !== 'writes'}
        className="lg:grid lg:min-h-[calc(100dvh-3.75rem)] lg:grid-cols-[minmax(0,1fr)_23.5rem]"
      >
        <main className="px-4 pb-10 md:px-6">
          <div className="mx-auto max-w-measure">
            {beginnings && (
              <div className="pt-5">
                <Beginning
                  starters={beginnings.starters}
                  chosen={beginnings.chosen}
                  place={`${manuscript.owner} ${manuscript.kind}`}
                  make={make}
                />
              </div>
            )}
            {start.outlined && (
              <Notice look="info" role="status" className="mt-5">
                Kerangkanya sudah jadi. Isi yang masih dalam kurung siku, lalu baca sekali lagi.
              </Notice>
            )}
            {form.textFirst && toolbar}
            <Answer answer={desk.answer} manuscript={manuscript} zone={zone} compare={collision.compare} />
            <div className="grid gap-7 pt-6">
              {form.title && (
                <TitleField
                  label={form.title}
                  value={draft.title}
                  onChange={title => change({ title })}
                  note={form.titleNote?.(draft, host)}
                  example={exampleOf(manuscript.kind, 'title')}
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
                  <UploadLine {...insert.photo} />
                  <UploadLine {...insert.file} />
                  {insert.trouble && (
                    <Notice look="warn" role="alert" className="mt-3">
                      {insert.trouble}
                    </Notice>
                  )}
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
            <CheckPanel
              manuscript={manuscript}
              draft={draft}
              document={read}
              facts={facts}
              editor={editor}
              change={change}
              desk={desk}
              sendable={sendable}
            />
            {children}
          </div>
        </aside>
      </div>
    </form>
  )
}
