import { Download } from 'lucide-react'
import { fileAddress } from '../../../../lib/media/address.ts'
import type { OfferedFile } from '../../../../lib/media/file.ts'
import { fileKind, formatSize, scanWords } from '../../../../lib/media/size.ts'
import { Icon } from '../../../_ui/Icon.tsx'

/** Files to download: name, type and size before anything is loaded. */
export const FileList = ({ files, title = 'Berkas' }: { files: OfferedFile[]; title?: string }) =>
  files.length > 0 && (
    <section aria-labelledby="berkas" className="pt-10">
      <h2 id="berkas" className="text-22 md:text-26">
        {title}
      </h2>
      <ul className="mt-4 border-t border-line">
        {files.map(file => (
          <li
            key={file.mediaId}
            className="relative flex items-center justify-between gap-4 border-b border-line py-4"
          >
            <div className="min-w-0">
              <a
                href={fileAddress(file)}
                download
                className="text-17 font-bold after:absolute after:inset-0 hover:text-accent"
              >
                {file.name}
              </a>
              <p className="text-14 text-ink-2">
                {fileKind(file)}, {formatSize(file.size)}
                {file.reading && `. ${scanWords[file.reading]}`}
              </p>
            </div>
            <Icon of={Download} className="text-accent" />
          </li>
        ))}
      </ul>
    </section>
  )
