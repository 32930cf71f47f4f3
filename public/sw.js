// Tells of what waits: shows the task it was sent and opens its page. Nothing is kept and nothing is fetched.
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
