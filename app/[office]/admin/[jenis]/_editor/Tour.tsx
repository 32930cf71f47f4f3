import { useEffect, useState } from 'react'
import { buttonLook } from '../../../../_ui/Button.tsx'

type Step = { target: string; title: string; words: string }

const steps: Step[] = [
  {
    target: '#judul',
    title: 'Judul yang menjawab',
    words:
      'Tulis siapa melakukan apa. “Pemilih baru di Kediri bertambah 4.312 orang” lebih jelas daripada “Rapat Pleno”.',
  },
  {
    target: '.text-part .ProseMirror',
    title: 'Tulis atau tempel isinya',
    words: 'Yang terpenting di paragraf pertama. Tempelan dari Word dan WhatsApp dirapikan sendiri.',
  },
  {
    target: '.toolbar',
    title: 'Foto dan bentuk tulisan',
    words:
      'Tekan Foto untuk memilih dari galeri. Setelah itu ceritakan isi foto dalam satu kalimat. Yang jarang dipakai ada di Lainnya.',
  },
  {
    target: 'form header [role="status"]',
    title: 'Tidak ada yang hilang',
    words:
      'Tulisan tersimpan sendiri tiap beberapa detik, juga saat sambungan putus. Keadaannya selalu tampak di atas.',
  },
  {
    target: '#periksa',
    title: 'Periksa, lalu kirim',
    words:
      'Pemeriksaan menunjukkan yang masih kurang. Setelah beres, kirim untuk disetujui; Anda diberi tahu saat terbit.',
  },
]

const seen = 'perkenalan-selesai'

/** Five steps through the editor, for who has never written here; over with one tap, and never again. */
export function Tour() {
  const [at, setAt] = useState(-1)
  const step = steps[at]

  useEffect(() => {
    if (!localStorage.getItem(seen)) setAt(0)
  }, [])

  // Who begins to write has understood enough; the panel must not lie over what they want to press.
  useEffect(() => {
    if (at < 0) return
    const begun = () => finish(setAt)
    document.addEventListener('input', begun, { once: true })
    return () => document.removeEventListener('input', begun)
  }, [at])

  useEffect(() => {
    const shown = step && document.querySelector(step.target)
    if (!shown) return
    shown.setAttribute('data-in-tour', '')
    shown.scrollIntoView({ block: 'center' })
    return () => shown.removeAttribute('data-in-tour')
  }, [step])

  if (!step) return null
  const end = () => finish(setAt)
  return (
    <section
      aria-label="Perkenalan"
      aria-live="polite"
      className="fixed inset-x-3 bottom-20 z-20 rounded-panel border border-line bg-surface p-4 shadow-dialog md:left-auto md:w-100 lg:right-6 lg:bottom-6"
    >
      <p className="text-14 text-ink-2">
        Langkah {at + 1} dari {steps.length}
      </p>
      <p className="text-18 font-semibold">{step.title}</p>
      <p className="pt-1 text-16">{step.words}</p>
      <div className="flex items-center justify-between gap-3 pt-3">
        <button type="button" onClick={end} className="link min-h-11 text-16">
          Lewati
        </button>
        <button
          type="button"
          onClick={() => (at + 1 < steps.length ? setAt(at + 1) : end())}
          className={buttonLook('primary')}
        >
          {at + 1 < steps.length ? 'Lanjut' : 'Mulai menulis'}
        </button>
      </div>
    </section>
  )
}

function finish(setAt: (at: number) => void) {
  localStorage.setItem(seen, '1')
  setAt(-1)
}
