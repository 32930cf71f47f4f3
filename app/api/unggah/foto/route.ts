import { uploadPicture } from '../../../../lib/media/library.ts'
import { tooHeavy } from '../../../../lib/media/prepare.ts'
import { takeUpload } from '../take.ts'

/** A photo for the office's library: multipart field `file`. Answers 201 with the picture, or a sentence. */
export const POST = (request: Request) => takeUpload(request, { noun: 'foto', tooHeavy, take: uploadPicture })
