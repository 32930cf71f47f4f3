import { currentOffice } from '../../../../../lib/session.ts'
import { appIcon } from '../../../../../lib/share/icon.ts'

const names = /^(penuh-)?(180|192|512)\.png$/

/** The mark as an icon of the app, in the institution's colour; "penuh" fills the square, for telephones that cut it. */
export async function GET(_request: Request, { params }: { params: Promise<{ nama: string }> }) {
  const [name, whole, size] = names.exec((await params).nama) ?? []
  if (!name) return new Response(null, { status: 404 })
  const { institution } = await currentOffice()
  const bytes = await appIcon(institution, Number(size), Boolean(whole))
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } })
}
