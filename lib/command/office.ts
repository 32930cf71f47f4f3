import { readDirectory } from '../offices/read-directory.ts'
import type { Office } from '../offices/schema.ts'
import type { Command } from './main.ts'
import { importTable } from './office-import.ts'

/** office list | office show <institution>/<slug> | office import FILE */
export const office: Command = async ([verb, name], options) => {
  const { json } = options
  if (verb === 'import' && name) return importTable(name, options)
  const { offices } = await readDirectory()
  if (verb === 'list') return json ? JSON.stringify(offices) : offices.map(line).join('\n')
  if (verb !== 'show' || !name)
    throw new Error('Pakai: office list, office show <lembaga>/<slug>, atau office import FILE')
  const found = offices.find(one => `${one.institution}/${one.slug}` === name)
  if (!found) throw new Error(`Kantor "${name}" tidak ada. Contoh nama: kpu/kab-kediri`)
  return json
    ? JSON.stringify(found)
    : Object.entries(found)
        .map(([key, value]) => `${key}: ${value}`)
        .join('\n')
}

const line = (one: Office) => `${one.institution}/${one.slug}\t${one.host}\t${one.state}\t${one.name}`
