import { uploadFile } from '../../../../lib/media/library.ts'
import { tooHeavyFile } from '../../../../lib/media/prepare-file.ts'
import { takeUpload } from '../take.ts'

/** A file to download, for the office's library: multipart field `file`. Answers 201 with it, or a sentence. */
export const POST = (request: Request) =>
  takeUpload(request, {
    noun: 'berkas',
    tooHeavy: tooHeavyFile,
    take: uploadFile,
  })
