import { directory } from '../../../../lib/offices/directory.ts'

type Context = { params: Promise<{ office: string }> }
const accents: Record<string, string> = { kpu: '#8c1d2f', bawaslu: '#12506b' }

/** The neutral mark in the institution's colour, for the browser's tab. */
export async function GET(_: Request, { params }: Context) {
  const office = directory().officeById(Number((await params).office))
  if (!office) return new Response(null, { status: 404 })
  const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 44"><rect width="44" height="44" rx="8" fill="${accents[office.institution] ?? accents.kpu}"/><path d="M11.2 26.2v5.4M18.6 11.7v4.4m0 7.1v8.4M26 13.4v.2m0 6.2v11.8M33.2 19v2.9m0 6.7v3" stroke="#fff" stroke-width="4.6" stroke-linecap="round"/></svg>`
  return new Response(mark, { headers: { 'content-type': 'image/svg+xml' } })
}
