import { type AccentTokens, accentOf } from '../../../../../lib/offices/accent.ts'
import { directory } from '../../../../../lib/offices/directory.ts'

type Context = { params: Promise<{ office: string; warna: string }> }

/** The tokens of an accent that an institution chose; the two we know stand in the theme itself. */
export async function GET(_: Request, { params }: Context) {
  const { office: id, warna } = await params
  const office = directory().officeById(Number(id))
  const chosen = office && directory().accentOf(office)
  if (!chosen || warna !== `${chosen.slice(1)}.css`) return new Response(null, { status: 404 })
  const { light, dark } = accentOf(chosen)
  const token = (name: string, key: keyof AccentTokens) =>
    `--color-${name}:var(--terang,${light[key]}) var(--gelap,${dark[key]})`
  const tokens = [
    token('accent', 'accent'),
    token('accent-strong', 'strong'),
    token('on-accent', 'onAccent'),
    token('tint', 'tint'),
  ]
  return new Response(`:root[data-institution]{${tokens.join(';')}}`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
}
