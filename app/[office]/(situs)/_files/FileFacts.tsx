import { FileText } from 'lucide-react'
import type { OfferedFile } from '../../../../lib/media/file.ts'
import { fileKind, formatSize } from '../../../../lib/media/size.ts'
import { Icon } from '../../../_ui/Icon.tsx'

/** "PDF, 1,2 MB", in a list where the entry's own page has the link. */
export const FileFacts = ({ file, more = 0 }: { file: OfferedFile; more?: number }) => (
  <span className="inline-flex items-center gap-1.5 text-14 text-ink-2">
    <Icon of={FileText} />
    {fileKind(file)}, {formatSize(file.size)}
    {more > 0 && ` dan ${more} berkas lain`}
  </span>
)
