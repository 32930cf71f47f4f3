import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { languages } from '../../../../../lib/richtext/languages.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { ChoiceField } from '../../../../_ui/Field.tsx'

/** Asks which language the chosen words are in, so that they are read aloud as such. */
export default function LanguageDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [lang, setLang] = useState(String(editor.getAttributes('lang').lang ?? 'jv'))
  useEffect(() => dialog.current?.showModal(), [])
  const empty = editor.state.selection.empty && !editor.isActive('lang')
  const act = (put: boolean) => {
    dialog.current?.close()
    const chain = editor.chain().focus().extendMarkRange('lang')
    ;(put ? chain.setMark('lang', { lang }) : chain.unsetMark('lang')).run()
  }
  return (
    <dialog ref={dialog} onClose={close} aria-label="Bahasa kutipan" className="dialog text-left">
      {empty ? (
        <p className="text-16">Pilih dahulu kata-katanya di naskah, lalu tekan Bahasa lagi.</p>
      ) : (
        <ChoiceField
          label="Bahasa kata-kata yang dipilih"
          help="Pembaca layar mengucapkannya dengan benar."
          choices={languages}
          value={lang}
          onChange={event => setLang(event.target.value)}
        />
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {!empty && (
          <button type="button" className={buttonLook('primary')} onClick={() => act(true)}>
            Tandai bahasanya
          </button>
        )}
        {editor.isActive('lang') && (
          <button type="button" className={buttonLook()} onClick={() => act(false)}>
            Hapus tanda
          </button>
        )}
        <button type="button" className={buttonLook()} onClick={() => dialog.current?.close()}>
          {empty ? 'Tutup' : 'Batal'}
        </button>
      </div>
    </dialog>
  )
}
