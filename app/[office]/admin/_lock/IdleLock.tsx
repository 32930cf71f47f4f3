'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type ProofAsked, proofFields } from '../../../../lib/factors/fields.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { ProofFields } from '../_proof/ProofFields.tsx'
import { post, tellWindows, watchIdle } from './watch.ts'

const anyWay: ProofAsked = { passkey: true, code: true }

/**
 * Draws a curtain over a page nobody touched for half an hour. What was typed stays below it; the server, too, takes
 * nothing from this session until its person proved to be back.
 */
export function IdleLock({ name }: { name: string }) {
  const [asked, setAsked] = useState<ProofAsked>()
  const locked = useRef(false)
  useEffect(
    () =>
      watchIdle({
        lock: async () => {
          if (locked.current) return
          locked.current = true
          setAsked(anyWay)
          tellWindows('terkunci')
          const answer = await post('kunci')
          if (locked.current && answer?.status === 200) setAsked(answer as ProofAsked)
        },
        unlock: () => {
          locked.current = false
          setAsked(undefined)
        },
      }),
    [],
  )
  const open = () => {
    locked.current = false
    setAsked(undefined)
    tellWindows('terbuka')
  }
  return asked && <Curtain name={name} asked={asked} open={open} />
}

type CurtainProps = { name: string; asked: ProofAsked; open: () => void }

function Curtain({ name, asked, open }: CurtainProps) {
  const [refused, setRefused] = useState<{ sentence: string; over: boolean }>()
  const [pending, setPending] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setPending(true)
    const answer = await post('buka', proofOf(form))
    setPending(false)
    if (answer?.status === 200) return open()
    setRefused({ sentence: answer?.message ?? noLine, over: answer?.status === 401 })
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="terkunci"
      className="dialog curtain"
      onCancel={event => event.preventDefault()}
      // Browsers let a second Escape through.
      onClose={() => dialog.current?.showModal()}
    >
      <h2 id="terkunci" className="text-22">
        Ruang kerja terkunci
      </h2>
      <p className="mt-2 text-16">
        {name}, halaman ini terkunci agar tidak dipakai orang lain. Yang sudah Anda tulis tetap ada di
        baliknya.
      </p>
      {refused?.over ? (
        <SessionOver />
      ) : (
        <form onSubmit={send}>
          <ProofFields
            asked={{ ...asked, sentence: refused?.sentence }}
            pending={pending}
            send="Buka kunci"
          />
        </form>
      )}
      <form action="/admin/keluar" method="post" className="mt-4 border-t border-line pt-2">
        <button type="submit" className="link py-2.5 text-16">
          Bukan {name}? Keluar
        </button>
      </form>
    </dialog>
  )
}

/** The day is over for this session: a new one is opened beside it, and the curtain lifts by itself. */
const SessionOver = () => (
  <div className="mt-4 grid gap-4">
    <p role="alert" className="text-16">
      Waktu masuk Anda sudah habis. Masuklah di jendela baru, lalu kembali ke sini: tulisan Anda menunggu.
    </p>
    <a
      href="/admin/masuk?sebab=habis&next=/admin/sudah-masuk"
      target="_blank"
      rel="noopener opener"
      className={buttonLook('primary')}
    >
      Masuk di jendela baru
    </a>
  </div>
)

const proofOf = (form: FormData) =>
  Object.fromEntries(
    Object.entries(proofFields).map(([name, field]) => [name, String(form.get(field) ?? '')]),
  )

const noLine = 'Belum tersambung. Periksa sambungan Anda, lalu coba lagi.'
