import { idleAfter } from '../../../../lib/sessions/idle.ts'
import { loginChannel } from '../[jenis]/_editor/useKeeper.ts'

/** Asks this window to lock now. */
export const lockEvent = 'serumpun-kunci'
const channelName = 'serumpun kunci'
const lastKey = 'terakhir-dipakai'
const look = 15_000
const tellEvery = 5 * 60_000

type Told = { lock: () => void; unlock: () => void }

/**
 * Watches whether somebody is at any window of this office: tells the server every five minutes while there is, and
 * says `lock` after half an hour without. Without a line it waits: nobody could unlock then. Returns what ends it.
 */
export function watchIdle({ lock, unlock }: Told): () => void {
  const channel = new BroadcastChannel(channelName)
  const logins = new BroadcastChannel(loginChannel)
  let told = Date.now()
  // Whoever comes back after long first meets the lock.
  const used = () => (Date.now() - lastUse() > idleAfter ? check() : note(Date.now()))
  const tell = async () => {
    told = Date.now()
    const answer = await post('hadir')
    if (answer?.locked === true) lock()
    if (answer?.locked === false) unlock()
  }
  const check = () => {
    const last = lastUse()
    if (Date.now() - last > idleAfter) return navigator.onLine ? lock() : undefined
    if (last > told && Date.now() - told > tellEvery) void tell()
  }
  const hear = ({ data }: MessageEvent) => (data === 'terkunci' ? lock() : unlock())
  note(Date.now())
  const timer = setInterval(check, look)
  channel.addEventListener('message', hear)
  logins.addEventListener('message', tell)
  for (const sign of signs) window.addEventListener(sign, used, { passive: true, capture: true })
  window.addEventListener('online', check)
  document.addEventListener('visibilitychange', check)
  window.addEventListener(lockEvent, lock)
  return () => {
    clearInterval(timer)
    channel.close()
    logins.close()
    for (const sign of signs) window.removeEventListener(sign, used, { capture: true })
    window.removeEventListener('online', check)
    document.removeEventListener('visibilitychange', check)
    window.removeEventListener(lockEvent, lock)
  }
}

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove']

/** Tells the other windows of this office that they are locked, or open again. */
export function tellWindows(state: 'terkunci' | 'terbuka') {
  if (state === 'terbuka') note(Date.now())
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(state)
  channel.close()
}

/** Asks one of the session's routes; undefined without a line. */
export async function post(route: 'hadir' | 'kunci' | 'buka', body: object = {}) {
  const answer = await fetch(`/api/auth/sesi/${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (!answer) return
  return { ...(await answer.json().catch(() => ({}))), status: answer.status }
}

let lastHere = Date.now()

// Every window writes it, any may read it; a browser that keeps nothing watches this window alone.
function note(moment: number) {
  lastHere = moment
  try {
    localStorage.setItem(lastKey, String(moment))
  } catch {}
}

function lastUse() {
  try {
    return Math.max(lastHere, Number(localStorage.getItem(lastKey)))
  } catch {
    return lastHere
  }
}
