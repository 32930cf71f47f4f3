'use client'
import { Copy, MessageCircle } from 'lucide-react'
import { useState } from 'react'
import { buttonLook, LinkButton } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'

/** A ready message for WhatsApp: to send at once, or to copy where it is sent from another device. */
export function Tell({ title, text }: { title: string; text: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <section className="rounded-panel border border-line p-4">
      <h2 className="text-17 font-semibold">{title}</h2>
      <p className="mt-2 text-16 break-words whitespace-pre-line wrap-anywhere text-ink-2">{text}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton href={`https://wa.me/?text=${encodeURIComponent(text)}`}>
          <Icon of={MessageCircle} />
          Buka WhatsApp
        </LinkButton>
        <button
          type="button"
          className={buttonLook()}
          onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          <Icon of={Copy} />
          <span role="status">{copied ? 'Tersalin' : 'Salin teks'}</span>
        </button>
      </div>
    </section>
  )
}
