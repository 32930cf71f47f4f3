import { uploadFile } from '../../../../lib/media/library.ts'
import { tooHeavyFile } from '../../../../lib/media/prepare-file.ts'
import { readSoon } from '../../../../lib/readings/work.ts'
import { takeUpload } from '../take.ts'

/** A file to download, for the office's library. Answers 201 with it, or a sentence; its text is read afterwards. */
export const POST = (request: Request) =>
  takeUpload(request, {
    noun: 'berkas',
    tooHeavy: tooHeavyFile,
    take: async (actor, bytes, name) => {
      const made = await uploadFile(actor, bytes, name)
      readSoon(made.file.mediaId)
      return made
    },
  })
