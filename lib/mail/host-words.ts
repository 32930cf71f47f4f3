import type { Matter } from './matter.ts'
import type { Message } from './words.ts'

const mostNamed = 30

/** What the centre is told of names that changed since the night before. */
export function hostsMessage({ detail: { hosts = [] } }: Matter): Message {
  const lines = hosts
    .slice(0, mostNamed)
    .map(({ host, officeName, words }) => `${host} (${officeName}): ${words}`)
  if (hosts.length > mostNamed) lines.push(`dan ${hosts.length - mostNamed} nama lainnya.`)
  return {
    subject: `Nama situs yang perlu dilihat: ${hosts.length}`,
    paragraphs: [
      'Pemeriksaan nama situs tadi malam menemukan perubahan ini. Nama yang lepas bisa diambil orang lain dan dipakai menipu.',
    ],
    quote: lines.join('\n'),
    button: 'Buka daftar nama situs',
    path: '/admin/kantor/alamat?saring=perlu',
    task: 'Ada nama situs yang perlu dilihat',
  }
}
