import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runMain } from '../../ops/ground.ts'
import { say, step } from '../../ops/steps.ts'
import { measureBoard } from './board.ts'
import { measureCached } from './cached.ts'
import { measureCold } from './cold.ts'
import { measureEditor } from './editor.ts'
import { measureImport } from './imports.ts'
import { measureLighthouse } from './lighthouse.ts'
import { measureList } from './list.ts'
import { type Nginx, startNginx } from './nginx.ts'
import { measurePhotos } from './photo.ts'
import { measurePlaced } from './placed.ts'
import { measureSearch } from './search.ts'
import { measureSecurity } from './security.ts'
import { freePort, startServer } from './server.ts'
import { measureStart } from './startup.ts'
import type { Row } from './table.ts'
import { printTable } from './table.ts'
import { requireTools } from './tools.ts'
import { measureVisible } from './visible.ts'
import { measureWeight } from './weight.ts'

// Every figure beside what nginx does with the same bytes as static files in the same run:
// on a shared machine only such ratios mean anything. They are printed, never asserted.
runMain(async () => {
  requireTools('nginx', 'wrk')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'serumpun-bench-'))
  chmodSync(folder, 0o755)
  const rows: Row[] = []
  let nginx: Nginx | undefined
  try {
    const metrics = await freePort()
    process.env.METRICS_PORT = String(metrics)
    const server = await step('Server dengan isi contoh', () => startServer(path.join(folder, 'data'), 1))
    const addresses = await step('Alamat', () => server.addresses(1500))
    nginx = await step('nginx dengan bita yang sama', () =>
      startNginx(path.join(folder, 'nginx'), server, addresses),
    )
    for (const count of [50, 1500])
      rows.push(...(await measureCached(server, nginx, addresses.slice(0, count))))
    rows.push(await measureCold(server, addresses, rows))
    const cached = rows.find(row => row.cpu)?.cpu ?? 0
    rows.push(...(await step('Keamanan', () => measureSecurity(server, addresses, cached))))
    rows.push(...(await measureWeight(server)))
    const full = process.argv.includes('--lengkap')
    rows.push(...(await step('Lighthouse', () => measureLighthouse(server, full))))
    rows.push(...(await step('Daftar naskah di ruang kerja', () => measureList())))
    rows.push(...(await step('Papan pusat', () => measureBoard())))
    rows.push(...(await step('Penyunting', () => measureEditor(server))))
    rows.push(...(await step('Pencarian di antara 200.000 tulisan', () => measureSearch())))
    rows.push(...(await step('Penempatan di semua kantor', () => measurePlaced(server, metrics))))
    rows.push(...(await step('Impor 10.000 tulisan', () => measureImport(server))))
    await server.stop()
    delete process.env.METRICS_PORT
    rows.push(...(await step('Foto', measurePhotos)))
    const pair = await step('Dua proses', () => startServer(path.join(folder, 'data'), 2))
    rows.push(...(await measureVisible(pair)))
    await pair.stop()
    rows.push(...(await measureStart(path.join(folder, 'data'), nginx)))
  } finally {
    nginx?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  say('')
  printTable(rows)
  process.exit(0)
})
