import { buttonLook } from '../../../../_ui/Button.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'

type OtherWindowProps = { state: 'writes' | 'waits' | 'taken'; take: () => void }

/** Says that another window of this browser has the text, and lets this one take it over. */
export const OtherWindow = ({ state, take }: OtherWindowProps) =>
  state === 'writes' ? null : (
    <Notice look="warn" role="alert" className="m-4">
      {state === 'waits' ? (
        <>
          <p>
            Naskah ini sedang terbuka di jendela lain. Supaya tidak bertabrakan, tulis di satu jendela saja.
          </p>
          <p className="mt-3">
            <button type="button" className={buttonLook()} onClick={take}>
              Lanjutkan di sini
            </button>
          </p>
        </>
      ) : (
        <p>Naskah ini dilanjutkan di jendela lain. Tulisan Anda sudah terbawa ke sana.</p>
      )}
    </Notice>
  )
