import { ArrowLeft, CircleAlert, CircleCheck, Loader } from 'lucide-react'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { beginning, listOf } from '../../_frame/kindWords.ts'
import { StateBadge } from '../../_frame/StateBadge.tsx'
import { formatAgo } from '../../_frame/when.ts'
import type { Manuscript } from './manuscript.ts'

type EditorBarProps = {
  manuscript: Manuscript
  savedAt: string | null
  dirty: boolean
  pending: boolean
  failed: boolean
  zone: Zone
  onSend?: () => void
}

/** The way back, how the saving stands, and the two things to do with a text. */
export function EditorBar({ manuscript, onSend, ...line }: EditorBarProps) {
  const { kind } = manuscript
  const { noun } = kinds[kind]
  const single = 'single' in kinds[kind]
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-surface">
      <div className="flex min-h-15 items-center gap-1 px-2 py-2 md:gap-3 md:px-5">
        <a
          href={single ? '/admin' : listOf(kind)}
          aria-label={single ? 'Kembali' : `Kembali ke daftar ${noun}`}
          className="flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-sunken"
        >
          <Icon of={ArrowLeft} />
        </a>
        <div className="min-w-0 grow md:flex md:items-center md:gap-3">
          <h1 className="truncate text-16 font-semibold tracking-normal">
            {manuscript.lock === 0 && !single ? beginning(kind) : `Ubah ${noun}`}
          </h1>
          <span className="max-md:hidden">
            <StateBadge state={manuscript.state} live={manuscript.live} />
          </span>
          <SaveLine {...line} />
        </div>
        <button
          type="submit"
          disabled={line.pending}
          className={`${buttonLook(onSend ? 'secondary' : 'primary')} shrink-0 max-md:px-3`}
        >
          Simpan
        </button>
        {onSend && (
          <>
            <a href="#periksa" className={`${buttonLook('primary')} shrink-0 max-md:px-3 lg:hidden`}>
              Periksa
            </a>
            <button
              type="button"
              disabled={line.pending}
              onClick={onSend}
              className={`${buttonLook('primary')} shrink-0 max-lg:hidden`}
            >
              Kirim untuk disetujui
            </button>
          </>
        )}
      </div>
    </header>
  )
}

type SaveLineProps = Omit<EditorBarProps, 'manuscript' | 'onSend'>

// The one line that says whether the text is safe.
function SaveLine({ savedAt, dirty, pending, failed, zone }: SaveLineProps) {
  const { drawing, words, ink } = pending
    ? { drawing: Loader, words: 'Menyimpan …', ink: 'text-ink-2' }
    : failed
      ? { drawing: CircleAlert, words: 'Belum tersimpan', ink: 'text-bad' }
      : dirty || !savedAt
        ? { drawing: CircleAlert, words: dirty ? 'Belum disimpan' : '', ink: 'text-ink-2' }
        : { drawing: CircleCheck, words: `Tersimpan ${savedTime(savedAt, zone)}`, ink: 'text-ok' }
  return (
    <p role="status" className={`flex items-center gap-1.5 text-14 ${ink}`}>
      {words && <Icon of={drawing} className="size-4 max-md:hidden" />}
      {words}
    </p>
  )
}

// "14.32" today, else the day: the zone is that of the office and needs no saying here.
const savedTime = (savedAt: string, zone: Zone) =>
  formatAgo(new Date(savedAt), zone, new Date()).replace(/ WI(B|TA|T)$/, '')
