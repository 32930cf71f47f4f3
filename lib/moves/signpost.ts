import type { OldPage } from './old-page.ts'

/** Which office a signpost leads to: its name as the public reads it, and its site. */
export type Signpost = { name: string; host: string; url: string }

/** How a signpost can be put up, by what the old place lets its owner change. */
export const signpostForms = {
  html: 'Berkas HTML',
  blogger: 'Potongan untuk templat Blogger',
  text: 'Teks untuk satu tulisan',
} as const
export type SignpostForm = keyof typeof signpostForms

/** The sentence by which readers, and our own look, know a signpost. */
const notice = ({ name, host }: Signpost) => `Situs resmi ${name} sudah pindah ke ${host}.`
const advice = 'Halaman ini tidak diperbarui lagi. Periksa alamatnya sebelum memercayai situs lain.'

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** The ready page, the piece of a template, or the text, as it is to be put up. */
export const signpostOf = (form: SignpostForm, post: Signpost): string => makers[form](post)

const makers: Record<SignpostForm, (post: Signpost) => string> = {
  html: post => `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(post.name)}: situs sudah pindah</title>
<link rel="canonical" href="${escaped(post.url)}">
<meta http-equiv="refresh" content="10; url=${escaped(post.url)}">
<style>
body { margin: 0; background: #fbf9f5; color: #1d1a15; font: 18px/1.6 system-ui, sans-serif }
main { max-width: 40rem; margin: 0 auto; padding: 12vh 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
a { color: #8c1d2f; font-weight: 600 }
</style>
</head>
<body>
<main>
<h1>${escaped(notice(post))}</h1>
<p><a href="${escaped(post.url)}">Buka ${escaped(post.host)}</a></p>
<p>${advice}</p>
</main>
</body>
</html>
`,
  // Pasted right below <head> and <body>; Blogger's own canonical stands earlier only where its include is kept.
  blogger:
    post => `<!-- 1. Tempel di bawah <head>, dan hapus <b:include data='blog' name='all-head-content'/> -->
<link href='${escaped(post.url)}' rel='canonical'/>

<!-- 2. Tempel di bawah <body> -->
<div style='padding:24px;background:#FBF9F5;color:#1D1A15;border-bottom:3px solid #8C1D2F;font:18px/1.6 sans-serif'>
<p><b>${escaped(notice(post))}</b></p>
<p><a href='${escaped(post.url)}'>Buka ${escaped(post.host)}</a></p>
<p>${advice}</p>
</div>
`,
  text: post => `${notice(post)}\n\n${post.url}\n\n${advice}\n`,
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

/**
 * Whether a page is a signpost to an office: it names the office's site as its canonical address, or says in words
 * that it moved there and links to it.
 */
export function isSignpost(page: OldPage, { host }: Pick<Signpost, 'host'>): boolean {
  const leads = (href: string) => URL.canParse(href) && new URL(href).hostname === host
  if (leads(page.canonical)) return true
  const said = page.blocks.some(({ text }) => plain(text).includes(`pindah ke ${host}`))
  return (
    said &&
    page.blocks.some(({ links, text }) => text.includes(host) || links.some(({ href }) => leads(href)))
  )
}
