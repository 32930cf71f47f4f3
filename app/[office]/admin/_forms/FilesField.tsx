import { FileText } from 'lucide-react'
import type { OfferedFile } from '../../../../lib/media/file.ts'
import { offeredFiles } from '../../../../lib/media/offered.ts'
import { formatFile } from '../../../../lib/media/size.ts'
import { FieldError, TextField } from '../../../_ui/Field.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import { FromLibrary } from '../_library/FromLibrary.tsx'
import { UploadLine } from '../_uploads/UploadLine.tsx'
import { uploadFile } from '../_uploads/upload.ts'
import { useSending } from '../_uploads/useSending.ts'
import { stayHere } from '../[jenis]/_editor/PhotoWords.tsx'
import { FilePicker } from './FilePicker.tsx'
import { ReadingLine } from './ReadingLine.tsx'
import { SortableList } from './SortableList.tsx'
import { useReadings } from './useReadings.ts'

type FilesFieldProps = {
  files: OfferedFile[]
  /** One file only; choosing another replaces it. */
  single?: boolean
  /** Applied to the newest list: several files arrive one after another. */
  change: (next: (files: OfferedFile[]) => OfferedFile[]) => void
  error?: string
}

/** Files to download, several at once, in the order the public sees; each may be given a name people understand. */
export function FilesField({ files, single, change, error }: FilesFieldProps) {
  const add = ({ file }: { file: OfferedFile }) =>
    change(list => [...list.filter(other => other.mediaId !== file.mediaId), file])
  const sending = useSending('berkas', uploadFile, uploaded => {
    add(uploaded)
    return undefined
  })
  const readings = useReadings(files.map(file => file.mediaId))
  return (
    <div>
      <SortableList
        label="Berkas"
        items={files}
        keyOf={file => file.mediaId}
        nameOf={file => file.name}
        change={next => change(() => next)}
      >
        {file => (
          <FileRow
            file={file}
            reading={readings[file.mediaId]}
            rename={name =>
              change(list => list.map(one => (one.mediaId === file.mediaId ? { ...one, name } : one)))
            }
          />
        )}
      </SortableList>
      <div className="flex flex-wrap gap-3 pt-4">
        <FilePicker
          label={files.length ? (single ? 'Ganti berkas' : 'Tambah berkas') : 'Pilih berkas'}
          accept={offeredFiles}
          many={!single}
          onFiles={chosen => sending.send(...chosen)}
        />
        <FromLibrary sort="berkas" onPick={add} />
      </div>
      <UploadLine {...sending} />
      {error && <FieldError>{error}</FieldError>}
    </div>
  )
}

type FileRowProps = { file: OfferedFile; reading: string | undefined; rename: (name: string) => void }

const FileRow = ({ file, reading, rename }: FileRowProps) => (
  <div className="grid gap-2">
    <p className="flex items-center gap-2 text-14 text-ink-2">
      <Icon of={FileText} />
      {formatFile(file)}
    </p>
    <TextField
      label="Nama berkas"
      help="Yang dibaca orang sebelum mengunduh. Contoh: Pengumuman seleksi PPK.pdf"
      maxLength={120}
      value={file.name}
      onChange={event => rename(event.target.value)}
      onKeyDown={stayHere}
    />
    <ReadingLine reading={reading} />
  </div>
)
