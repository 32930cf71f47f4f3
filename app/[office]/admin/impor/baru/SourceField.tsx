'use client'
import { useRef } from 'react'
import { formatSize } from '../../../../../lib/media/size.ts'
import { FieldError } from '../../../../_ui/Field.tsx'
import { FilePicker } from '../../_forms/FilePicker.tsx'
import { sendSource } from './sendSource.ts'

/** A file on its way or there: `id` names it once it has arrived whole. */
export type Source = { name?: string; size?: number; id?: string; share: number; error?: string }

type SourceFieldProps = {
  label: string
  help: string
  accept?: string
  source: Source
  onChange: (source: Source) => void
}

/** One large file, sent in parts as soon as it is chosen. */
export function SourceField({ label, help, accept = '', source, onChange }: SourceFieldProps) {
  const sending = useRef<AbortController>(undefined)
  const send = async ([file]: File[]) => {
    if (!file) return
    sending.current?.abort()
    const own = new AbortController()
    sending.current = own
    const is = { name: file.name, size: file.size }
    const tell = (more: Omit<Source, 'name' | 'size'>) => !own.signal.aborted && onChange({ ...is, ...more })
    tell({ share: 0 })
    await sendSource(file, share => tell({ share }), own.signal).then(
      id => tell({ id, share: 1 }),
      (error: Error) => !own.signal.aborted && onChange({ share: 0, error: error.message }),
    )
  }
  return (
    <div>
      <p className="font-semibold">{label}</p>
      <p className="pb-2 text-14 text-ink-2">{help}</p>
      <FilePicker label={source.name ? 'Pilih berkas lain' : 'Pilih berkas'} accept={accept} onFiles={send} />
      <p role="status" className="pt-2 text-14 break-all text-ink-2 empty:pt-0">
        {source.name && `${source.name}: ${wordsOf(source)}`}
      </p>
      {source.name && !source.id && (
        <progress
          max={1}
          value={source.share}
          aria-label={`Yang sudah terkirim dari ${source.name}`}
          className="mt-1 h-2 w-full accent-accent"
        />
      )}
      {source.error && (
        <div role="alert">
          <FieldError>{source.error}</FieldError>
        </div>
      )}
    </div>
  )
}

const wordsOf = ({ id, share, size = 0 }: Source) =>
  id ? `sudah sampai, ${formatSize(size)}` : `${Math.floor(share * 100)}% dari ${formatSize(size)}`
