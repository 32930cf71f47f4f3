import { verifyKept } from '../audit/kept.ts'
import { verifyAudit } from '../audit/verify.ts'
import { readDirectory } from '../offices/read-directory.ts'
import type { Command } from './main.ts'

/** audit verify [--office <institution>/<slug>] */
export const audit: Command = async ([verb], { json, office: name }) => {
  if (verb !== 'verify') throw new Error('Pakai: audit verify [--office <lembaga>/<slug>]')
  const { offices } = await readDirectory()
  const nameOf = (id: number) => {
    const office = offices.find(one => one.id === id)
    return office ? `${office.institution}/${office.slug}` : `kantor ${id}`
  }
  const only = name ? offices.find(one => `${one.institution}/${one.slug}` === name)?.id : undefined
  if (name && !only) throw new Error(`Kantor "${name}" tidak ada. Contoh nama: kpu/kab-kediri`)
  const report = await verifyAudit(only)
  const kept = await verifyKept(only)
  const lines = [
    ...report.broken.map(one => `${nameOf(one.officeId)}: ${one.sentence}`),
    ...kept.broken.map(one => `${nameOf(one.officeId)}, catatan dari arsip: ${one.sentence}`),
  ]
  const told = json
    ? JSON.stringify({
        ...report,
        broken: report.broken.map(one => ({ ...one, office: nameOf(one.officeId) })),
        kept: { ...kept, broken: kept.broken.map(one => ({ ...one, office: nameOf(one.officeId) })) },
      })
    : `${report.rows} catatan di ${report.offices} kantor, ${report.anchors} jangkar; ${kept.rows} catatan dari ${kept.archives} arsip yang dipulihkan.`
  if (lines.length > 0) throw new Error(json ? told : [told, ...lines].join('\n'))
  return json ? told : `${told} Semuanya utuh.`
}
