'use client'
import { BellOff, BellRing } from 'lucide-react'
import { useEffect, useState } from 'react'
import { subscribeDevice, unsubscribeDevice } from '../../../../lib/push/actions.ts'
import { buttonLook } from '../../../_ui/Button.tsx'
import { FieldError } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'

type Standing = 'unknown' | 'off' | 'on' | 'denied'

/** Lets this device be told when something waits; nothing where the browser cannot. */
export function TellDevice({ publicKey }: { publicKey: string }) {
  const [standing, setStanding] = useState<Standing>('unknown')
  const [message, setMessage] = useState('')
  useEffect(() => {
    findStanding().then(setStanding)
  }, [])
  if (standing === 'unknown') return null
  if (standing === 'denied')
    return (
      <p className="text-14 text-ink-2">
        Pemberitahuan dimatikan di peramban ini. Nyalakan lewat setelan situs bila Anda menginginkannya.
      </p>
    )
  const change = async (run: () => Promise<string | undefined>) => {
    setMessage((await run().catch(() => 'Perangkat ini belum bisa didaftarkan. Coba lagi nanti.')) ?? '')
    setStanding(await findStanding())
  }
  return (
    <div>
      <button
        type="button"
        className={buttonLook()}
        onClick={() => change(standing === 'on' ? unsubscribe : () => subscribe(publicKey))}
      >
        <Icon of={standing === 'on' ? BellOff : BellRing} />
        {standing === 'on' ? 'Jangan beri tahu di perangkat ini' : 'Beri tahu saya di perangkat ini'}
      </button>
      {message && <FieldError>{message}</FieldError>}
    </div>
  )
}

async function findStanding(): Promise<Standing> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return 'unknown'
  if (Notification.permission === 'denied') return 'denied'
  const registration = await navigator.serviceWorker.getRegistration('/admin')
  return (await registration?.pushManager.getSubscription()) ? 'on' : 'off'
}

async function subscribe(publicKey: string): Promise<string | undefined> {
  if ((await Notification.requestPermission()) !== 'granted') return
  await navigator.serviceWorker.register('/sw.js', { scope: '/admin', updateViaCache: 'none' })
  const registration = await navigator.serviceWorker.ready
  const made = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  })
  const { endpoint, keys } = made.toJSON()
  const form = new FormData()
  for (const [name, value] of Object.entries({ endpoint, ...keys })) form.set(name, value ?? '')
  const state = await subscribeDevice({}, form)
  if (!state.message) return
  await made.unsubscribe()
  return state.errors?.endpoint ?? state.message
}

async function unsubscribe(): Promise<string | undefined> {
  const registration = await navigator.serviceWorker.getRegistration('/admin')
  const made = await registration?.pushManager.getSubscription()
  if (!made) return
  const form = new FormData()
  form.set('endpoint', made.endpoint)
  await unsubscribeDevice({}, form)
  await made.unsubscribe()
  return undefined
}
