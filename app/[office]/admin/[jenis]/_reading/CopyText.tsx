'use client'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'

/** A ready text to copy with one tap. */
export function CopyText({ title, text }: { title: string; text: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <section className="rounded-panel border border-line p-4">
      <h3 className="text-17">{title}</h3>
      <p className="mt-2 text-16 break-words whitespace-pre-line wrap-anywhere text-ink-2">{text}</p>
      <button
        type="button"
        className={`${buttonLook()} mt-4`}
        onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        <Icon of={Copy} />
        <span role="status">{copied ? 'Tersalin' : 'Salin teks'}</span>
      </button>
    </section>
  )
}
