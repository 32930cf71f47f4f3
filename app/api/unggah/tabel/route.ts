import { readTable } from '../../../../lib/entries/table-file.ts'
import { uploadFile } from '../../../../lib/media/library.ts'
import { tooHeavyFile } from '../../../../lib/media/prepare-file.ts'
import { readSoon } from '../../../../lib/readings/work.ts'
import { takeUpload } from '../take.ts'

/** A spreadsheet for a dataset: multipart field `file`. Answers 201 with its table and the kept file, or a sentence. */
export const POST = (request: Request) =>
  takeUpload(request, {
    noun: 'berkas',
    tooHeavy: tooHeavyFile,
    take: async (actor, bytes, name) => {
      const table = await readTable(bytes)
      const made = await uploadFile(actor, bytes, name)
      readSoon(made.file.mediaId)
      return { table, ...made }
    },
  })
