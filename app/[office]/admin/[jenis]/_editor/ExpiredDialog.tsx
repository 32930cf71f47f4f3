import { useEffect, useRef } from 'react'
import { buttonLook } from '../../../../_ui/Button.tsx'

/** Asks to log in again, in a new window; the text stays here and is sent as soon as that is done. */
export function ExpiredDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} aria-labelledby="masuk-lagi" className="dialog">
      <h2 id="masuk-lagi" className="text-22">
        Anda perlu masuk lagi
      </h2>
      <p className="mt-2 text-16">
        Tulisan Anda aman di perangkat ini. Masuklah di jendela baru, lalu kembali ke sini: tulisan Anda
        terkirim dengan sendirinya.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <a
          href="/admin/masuk?sebab=habis&next=/admin/sudah-masuk"
          target="_blank"
          rel="noopener opener"
          className={buttonLook('primary')}
        >
          Masuk di jendela baru
        </a>
        <button type="button" className={buttonLook()} onClick={() => dialog.current?.close()}>
          Nanti saja
        </button>
      </div>
    </dialog>
  )
}
