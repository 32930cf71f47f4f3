import { directory } from '../lib/offices/directory.ts'
import { startDirectory, stopDirectory } from '../lib/offices/watch.ts'

// A process of its own, started where no database answers: says what it knows of an office's quarantine.
const id = Number(process.argv[2])
await startDirectory()
console.log(directory().officeById(id)?.quarantine?.words ?? 'terbuka')
await stopDirectory()
process.exit(0)
