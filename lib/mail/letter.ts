import type { Message } from './words.ts'

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

const usualFarewell =
  'Surel ini dikirim otomatis karena Anda bekerja di situs tersebut. Jangan bagikan tautannya; Anda tetap perlu masuk.'

/** A message as plain text and as simple HTML that every mail program shows. `url` is the whole address of its page. */
export function letterOf(message: Message, name: string, url: string) {
  const { paragraphs, quote, button, farewell = usualFarewell } = message
  const lines = [`Yth. ${name},`, ...paragraphs, ...(quote ? [`“${quote}”`] : [])]
  const text = [...lines, `${button}: ${url}`, '--', farewell].join('\n\n')
  const html = `<!doctype html><html lang="id"><body style="margin:0;background:#FBF9F5">
<div style="max-width:560px;margin:0 auto;padding:24px 16px;font:16px/1.6 sans-serif;color:#1D1A15">
<p>Yth. ${escaped(name)},</p>
${paragraphs.map(paragraph => `<p>${escaped(paragraph)}</p>`).join('\n')}
${quote ? `<blockquote style="margin:16px 0;padding:0 0 0 16px;border-left:3px solid #857C6C;white-space:pre-line">${escaped(quote)}</blockquote>` : ''}
<p style="margin:28px 0"><a href="${escaped(url)}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#1D1A15;color:#FFFFFF;font-weight:bold;text-decoration:none">${escaped(button)}</a></p>
<p style="color:#565045;font-size:14px">Bila tombolnya tidak terbuka, salin alamat ini: ${escaped(url)}</p>
<p style="color:#565045;font-size:14px;border-top:1px solid #DED7CA;padding-top:16px">${escaped(farewell)}</p>
</div></body></html>`
  return { text, html }
}
