// The back office on a device: tells of what waits, takes in what other apps share, and lets a new article be begun
// without a line. Pages always come from the server while there is one; what is kept here is only for when there is not.
self.addEventListener('push', event => {
  const { task, url } = event.data?.json() ?? {}
  if (!task) return
  event.waitUntil(
    self.registration.showNotification(task, { data: { url }, tag: url, icon: '/ikon.svg', lang: 'id' }),
  )
})

self.addEventListener('notificationclick', event => {
  event.notification.close()
  const { url } = event.notification.data ?? {}
  if (url && new URL(url).origin === self.location.origin) event.waitUntil(self.clients.openWindow(url))
})

// A new release takes over at once: it keeps no pages that an older one could be needed for.
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))
self.addEventListener('message', event => {
  if (event.data?.here) event.waitUntil(keepShell(event.data.here))
})

self.addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.method === 'POST') {
    if (url.pathname === '/admin/bagikan') event.respondWith(receive(request))
    // Whoever leaves takes along what was shared here and the empty form under their name.
    if (url.pathname === '/admin/keluar') event.waitUntil(forget())
    return
  }
  if (request.method !== 'GET') return
  if (request.mode === 'navigate' && /^\/admin(\/|$)/.test(url.pathname))
    event.respondWith(open(request, url))
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(fromShell(request))
})

const newArticle = '/admin/berita/baru'
const shellAddress = `${newArticle}?luring=1`
const prefix = 'ruang kerja '
const patience = 12_000

async function open(request, url) {
  const shell = url.pathname === newArticle ? await findShell() : undefined
  try {
    const answer = await (shell ? Promise.race([fetch(request), tooLate()]) : fetch(request))
    return shell && answer.status >= 502 ? shell : answer
  } catch {
    return shell ?? noLine()
  }
}

// A line that answers nothing is none.
const tooLate = () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), patience))

async function fromShell(request) {
  const kept = await caches.match(request, { ignoreSearch: true })
  return kept ?? fetch(request)
}

const shells = async () => (await caches.keys()).filter(name => name.startsWith(prefix))

async function findShell() {
  for (const name of await shells()) {
    const kept = await caches.match(shellAddress, { cacheName: name })
    if (kept) return kept
  }
}

/** Keeps the empty form of this person with all it is made of, once a release; it carries its own nonce. */
async function keepShell({ owner, build, writes }) {
  const name = `${prefix}${owner} ${build}`
  const known = await shells()
  // It comes last into its cache: what was cut off in the middle is begun again.
  if (writes && (await caches.match(shellAddress, { cacheName: name }))) return
  // Another person's form goes first, whatever becomes of the new one.
  const foreign = known.filter(other => !writes || !other.startsWith(`${prefix}${owner} `))
  for (const other of foreign) await caches.delete(other)
  if (!writes) return
  const page = await fetch(shellAddress, { redirect: 'manual', credentials: 'same-origin' })
  if (!page.ok) return
  const parts = await partsOf(await page.clone().text())
  const draft = await caches.open(name)
  try {
    await draft.addAll(parts)
    await draft.put(shellAddress, page)
  } catch (error) {
    await caches.delete(name)
    throw error
  }
  for (const other of await shells()) if (other !== name) await caches.delete(other)
}

async function partsOf(html) {
  const found = (text, sort) =>
    [...new Set(text.match(sort) ?? [])].map(part => `/_next/${part.replace(/^\/_next\//, '')}`)
  const parts = found(html, /(?:\/_next\/)?static\/[\w./~-]+\.(?:js|css|woff2)/g)
  const styles = parts.filter(part => part.endsWith('.css'))
  const texts = await Promise.all(styles.map(async style => (await fetch(style)).text()))
  const fonts = texts.flatMap(text => text.match(/[\w.~-]+\.woff2/g) ?? [])
  return [...new Set([...parts, ...fonts.map(font => `/_next/static/media/${font}`)])]
}

/** What another app shares waits here until the editor of a new article takes it, under the id that article gets. */
async function receive(request) {
  const form = await request.formData().catch(() => new FormData())
  const id = crypto.randomUUID()
  const said = name => String(form.get(name) ?? '')
  const files = form.getAll('foto').filter(file => typeof file !== 'string' && file.size > 0)
  await within('readwrite', store =>
    store.put({ id, at: Date.now(), title: said('title'), text: said('text'), url: said('url'), files }),
  )
  return Response.redirect(`${newArticle}?naskah=${id}&kiriman=1`, 303)
}

async function forget() {
  for (const name of await shells()) await caches.delete(name)
  await within('readwrite', store => store.clear())
}

function within(mode, ask) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('kiriman', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('kiriman', { keyPath: 'id' })
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const base = opening.result
      const transaction = base.transaction('kiriman', mode)
      ask(transaction.objectStore('kiriman'))
      transaction.oncomplete = () => resolve(base.close())
      transaction.onerror = () => reject(transaction.error)
    }
  })
}

const noLine = () =>
  new Response(
    `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Belum tersambung</title><style>:root{color-scheme:light dark}body{max-width:40rem;margin:0 auto;padding:4rem 1rem;font:17px/1.6 system-ui,sans-serif}a{display:inline-block;padding:.6rem 0}</style><h1>Belum tersambung</h1><p>Halaman ini perlu sambungan internet. Menulis tidak: tulisan disimpan di ponsel ini dan dikirim saat tersambung.</p><p><a href="${newArticle}">Tulis berita</a></p><p><a href="">Coba lagi</a></p></html>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  )
