import { closeDoors } from '../db/doors.ts'
import { directory } from '../lib/offices/directory.ts'
import { startDirectory, stopDirectory } from '../lib/offices/watch.ts'

// A process of its own, as a second server would be: says when it learns of an office's quarantine.
const id = Number(process.argv[2])
await startDirectory()
console.log('menunggu')
while (!directory().officeById(id)?.quarantine) await new Promise(done => setTimeout(done, 5))
console.log(directory().officeById(id)?.quarantine?.words)
await stopDirectory()
await closeDoors()
