import { closeDoors } from '../../db/doors.ts'
import { workDue } from '../../lib/jobs/due.ts'

// A process of its own that publishes what is due, for a test that kills it.
await workDue()
await closeDoors()
