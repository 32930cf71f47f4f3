import { z } from 'zod'
import { listReadings } from '../../../../lib/readings/queries.ts'
import { officeRoute } from '../../naskah/answering.ts'

const ids = z
  .string()
  .max(4000)
  .transform(text => text.split(','))
  .pipe(z.array(z.uuid()).min(1).max(100))

/** How far the reading of files is: `?id=<id>,<id>`. */
export const GET = officeRoute({
  permission: 'media.read',
  writes: false,
  input: z.object({ id: ids }),
  run: ({ db, input }) => listReadings(db, input.id),
})
