'use client'
import { Download } from 'lucide-react'
import { useEffect } from 'react'
import { askForBundle } from '../../../../../../lib/incidents/actions.ts'
import { buttonLook } from '../../../../../_ui/Button.tsx'
import { Icon } from '../../../../../_ui/Icon.tsx'
import { Proving } from '../../../_proof/Proving.tsx'
import { Refused } from '../../_parts/Refused.tsx'
import { useForm } from '../../_parts/useForm.ts'

/** Asks who this is and then takes the bundle; without a script the link is one more press. */
export function TakeBundle({ id }: { id: number }) {
  const { state, pending, form } = useForm(askForBundle)
  const href = typeof state.done?.href === 'string' ? state.done.href : undefined
  useEffect(() => {
    if (href && state.done) window.location.assign(href)
  }, [href, state.done])
  return (
    <section
      id="berkas"
      aria-labelledby="judul-berkas"
      className="rounded-panel border border-line bg-surface p-5"
    >
      <h2 id="judul-berkas" className="text-20">
        Berkas bukti
      </h2>
      <p className="pt-1 pb-4 text-16 text-ink-2">
        Satu ZIP: laporan yang bisa dicetak, jejak kegiatan beserta bukti keutuhannya, riwayat yang tayang,
        semua versi naskah yang dicentang, dan sidik tiap berkas. Pengunduhannya tercatat.
      </p>
      <form {...form} className="grid gap-4">
        <input type="hidden" name="id" value={id} />
        <Refused state={state} />
        <button type="submit" disabled={pending} className={`${buttonLook()} w-full`}>
          <Icon of={Download} />
          Unduh berkas bukti
        </button>
        <Proving state={state} pending={pending} />
      </form>
      {href && (
        <p role="status" className="pt-3 text-16">
          Berkasnya sedang disiapkan.{' '}
          <a href={href} className="link">
            Unduh lagi
          </a>
        </p>
      )}
    </section>
  )
}
