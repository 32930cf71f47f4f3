import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shippedLicences } from './packages.ts'
import { say } from './steps.ts'

const root = path.dirname(import.meta.dirname)

// "npm run -s sbom" prints the bill of materials (CycloneDX) of what runs in production;
// "npm run sbom -- licences" writes anew the list of licences that a test compares with the lockfile.
if (process.argv[2] === 'licences') writeLicences()
else printBill()

function printBill() {
  const { stdout, status } = spawnSync(
    'npm',
    ['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=application'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) process.exit(1)
  const bill = JSON.parse(stdout)
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  // npm takes the name of the folder.
  const itself = bill.metadata.component['bom-ref']
  Object.assign(bill.metadata.component, {
    name,
    version,
    'bom-ref': `${name}@${version}`,
    purl: `pkg:npm/${name}@${version}`,
  })
  for (const dependency of bill.dependencies)
    if (dependency.ref === itself) dependency.ref = `${name}@${version}`
  process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`)
}

function writeLicences() {
  const rows = [['package', 'version', 'licence'], ...shippedLicences()]
  writeFileSync(path.join(root, 'ops/licences.csv'), rows.map(row => `${row.join(',')}\n`).join(''))
  say(`ops/licences.csv: ${rows.length - 1} packages`)
}
