'use client'
import { Copy, Link2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { startTransition, useActionState, useEffect, useState } from 'react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { createPreview, revokePreview } from '../../../../../lib/previews/actions.ts'
import type { PreviewLink } from '../../../../../lib/previews/queries.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError, fieldLook } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

type PreviewLinksProps = { id: string; links: PreviewLink[]; zone: Zone }

/** Links that show this version to people without an account: one to make, and those that work now. */
export function PreviewLinks({ id, links, zone }: PreviewLinksProps) {
  const [state, run, pending] = useActionState(createPreview, {})
  const url = state.done?.url as string | undefined
  const router = useRouter()
  // The new link belongs in the list below, too.
  useEffect(() => {
    if (url) router.refresh()
  }, [url, router])
  const create = (form: FormData) => startTransition(() => run(form))
  return (
    <section aria-labelledby="tautan-pratinjau" className="mt-3 border-t border-line pt-4">
      <h2 id="tautan-pratinjau" className="text-17">
        Tautan pratinjau
      </h2>
      <p className="mt-1 text-14 text-ink-2">
        Siapa pun yang memegang tautannya melihat versi ini tanpa akun, selama 7 hari.
      </p>
      {url && <NewLink url={url} />}
      {state.message && <FieldError>{state.message}</FieldError>}
      <form action={create} className="mt-3">
        <input type="hidden" name="id" value={id} />
        <button type="submit" disabled={pending} className={`${buttonLook()} w-full`}>
          <Icon of={Link2} />
          Buat tautan pratinjau
        </button>
      </form>
      <ul className="mt-3 divide-y divide-line">
        {links.map(link => (
          <li key={link.hash} className="flex flex-wrap items-center justify-between gap-3 py-3 text-14">
            <span className="min-w-0">
              Versi {link.version}, {link.createdByName ?? 'seseorang'}
              <span className="block text-ink-2">sampai {formatDateTime(link.expiresAt, zone)}</span>
            </span>
            <DeedForm action={revokePreview} subject={{ id, hash: link.hash }} look="danger">
              Matikan
            </DeedForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

// Told once: only a mark of it is kept.
function NewLink({ url }: { url: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <div className="mt-3 grid gap-2">
      <label htmlFor="tautan-baru" className="text-14 font-semibold">
        Salin sekarang, tautan ini tidak ditampilkan lagi
      </label>
      <input
        id="tautan-baru"
        readOnly
        value={url}
        className={fieldLook}
        onFocus={event => event.target.select()}
      />
      <button
        type="button"
        className={buttonLook('primary')}
        onClick={() => navigator.clipboard.writeText(url).then(() => setCopied(true))}
      >
        <Icon of={Copy} />
        <span role="status">{copied ? 'Tersalin' : 'Salin tautan'}</span>
      </button>
    </div>
  )
}
