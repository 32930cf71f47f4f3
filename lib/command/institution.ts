import { eq } from 'drizzle-orm'
import { system } from '../../db/doors.ts'
import { institutions } from '../../db/tables/index.ts'
import { accentOf } from '../offices/accent.ts'
import type { Command } from './main.ts'

/** institution accent <slug> <#rrggbb | standar> */
export const institution: Command = async ([verb, slug, colour = ''], { json }) => {
  const accent = colour === 'standar' ? null : colour.toLowerCase()
  if (verb !== 'accent' || !slug || (accent !== null && !/^#[0-9a-f]{6}$/.test(accent)))
    throw new Error('Pakai: institution accent <lembaga> <#rrggbb | standar>')
  const [found] = await system('institution', db =>
    db.update(institutions).set({ accent }).where(eq(institutions.slug, slug)).returning(),
  )
  if (!found) throw new Error(`Lembaga "${slug}" tidak ada.`)
  if (!accent) return json ? '{"accent":null}' : `${found.name} memakai warna bawaan tema.`
  const tokens = accentOf(accent)
  return json
    ? JSON.stringify({ accent, ...tokens })
    : `${found.name}: ${tokens.light.accent} pada terang, ${tokens.dark.accent} pada gelap.`
}
