import { readDirectory } from '../offices/read-directory.ts'
import type { Office } from '../offices/schema.ts'
import type { Command } from './main.ts'

/** office list | office show <institution>/<slug> */
export const office: Command = async ([verb, name], { json }) => {
  const { offices } = await readDirectory()
  if (verb === 'list') return json ? JSON.stringify(offices) : offices.map(line).join('\n')
  if (verb !== 'show' || !name) throw new Error('Pakai: office list, atau office show <lembaga>/<slug>')
  const found = offices.find(one => `${one.institution}/${one.slug}` === name)
  if (!found) throw new Error(`Kantor "${name}" tidak ada. Contoh nama: kpu/kab-kediri`)
  return json
    ? JSON.stringify(found)
    : Object.entries(found)
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n')
}

const line = (one: Office) => `${one.institution}/${one.slug}\t${one.host}\t${one.state}\t${one.name}`
