import { formatDate } from '../../../../../lib/dates.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import {
  type Upload,
  type Uploaded,
  type UploadedFile,
  uploadFile,
  uploadPhoto,
} from '../../_uploads/upload.ts'

type Answer = Uploaded | UploadedFile

/** Sends a photo or a file, whichever this is. */
export const uploadAny: Upload<Answer> = (file, onProgress) =>
  isPhoto(file) ? uploadPhoto(file, onProgress) : uploadFile(file, onProgress)

// Some browsers know no type for HEIC.
const isPhoto = ({ type, name }: File) => type.startsWith('image/') || /\.hei[cf]$/i.test(name)

/** The medium that an upload became. */
export const idOf = (answer: Answer) => ('picture' in answer ? answer.picture : answer.file).mediaId

/** Says that the same file is in the library already; undefined for a new one. */
export const alreadyThere = (answer: Answer, zone: Zone) =>
  answer.known &&
  `${'picture' in answer ? 'Foto' : 'Berkas'} ini sudah ada di pustaka sejak ${formatDate(new Date(answer.known.since), zone)}, bernama “${answer.known.name}”. Tidak ada yang ditambahkan dua kali.`
