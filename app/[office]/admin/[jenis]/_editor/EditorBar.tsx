import { ArrowLeft, CircleAlert, CircleCheck, HardDrive, Loader } from 'lucide-react'
import { kinds } from '../../../../../lib/entries/schema.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { Avatar } from '../../../../_ui/Avatar.tsx'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { beginning, listOf } from '../../_frame/kindWords.ts'
import { StateBadge } from '../../_frame/StateBadge.tsx'
import { formatAgo } from '../../_frame/when.ts'
import type { Keeping } from './Keeper.ts'
import type { Manuscript } from './manuscript.ts'

type EditorBarProps = {
  manuscript: Manuscript
  /** 0 as long as it was never saved. */
  lock: number
  keeping: Keeping
  pending: boolean
  zone: Zone
  /** Who else has it open. */
  others: string[]
  onSend?: () => void
}

/** The way back, how the saving stands, and the two things to do with a text. */
export function EditorBar({ manuscript, lock, onSend, others, ...line }: EditorBarProps) {
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
            {lock === 0 && !single ? beginning(kind) : `Ubah ${noun}`}
          </h1>
          <span className="max-md:hidden">
            <StateBadge state={manuscript.state} live={manuscript.live} />
          </span>
          <SaveLine {...line} before={manuscript.savedAt} />
        </div>
        {others.length > 0 && (
          <p className="hidden items-center gap-2 text-14 text-ink-2 md:flex">
            <Avatar name={others[0]!} />
            {companyWords(others)}
          </p>
        )}
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
      {others.length > 0 && (
        <p className="border-t border-line px-4 py-1.5 text-14 text-ink-2 md:hidden">
          {companyWords(others)}
        </p>
      )}
    </header>
  )
}

type SaveLineProps = Pick<EditorBarProps, 'keeping' | 'pending' | 'zone'> & {
  /** When it was last saved before this page was opened. */
  before: string | null
}

// The one line that says whether the text is safe.
function SaveLine({ keeping, pending, zone, before }: SaveLineProps) {
  const { drawing, words, ink } = lineOf(pending ? { is: 'going' } : keeping, zone, before)
  return (
    <p role="status" className={`flex items-center gap-1.5 text-14 ${ink}`}>
      {words && <Icon of={drawing} className="size-4 max-md:hidden" />}
      {words}
    </p>
  )
}

function lineOf(keeping: Keeping, zone: Zone, before: string | null) {
  switch (keeping.is) {
    case 'going':
      return { drawing: Loader, words: 'Menyimpan …', ink: 'text-ink-2' }
    case 'safe':
      return {
        drawing: CircleCheck,
        words: keeping.at ? `Tersimpan ${savedTime(keeping.at, zone, keeping.at !== before)}` : '',
        ink: 'text-ok',
      }
    case 'here':
      return {
        drawing: HardDrive,
        words: 'Disimpan di perangkat ini, dikirim saat tersambung',
        ink: 'text-warn',
      }
    case 'expired':
      return {
        drawing: CircleAlert,
        words: 'Disimpan di perangkat ini. Anda perlu masuk lagi.',
        ink: 'text-warn',
      }
    case 'rival':
      return { drawing: CircleAlert, words: 'Disimpan di perangkat ini. Ada tulisan lain.', ink: 'text-warn' }
    case 'refused':
      return { drawing: CircleAlert, words: 'Belum tersimpan', ink: 'text-bad' }
  }
}

const companyWords = ([first, ...more]: string[]) =>
  more.length > 0
    ? `${first} dan ${more.length} orang lain juga membuka naskah ini`
    : `${first} juga membuka naskah ini`

// "14.32" today, else the day: the zone is that of the office and needs no saying here. What was saved since the
// page opened is of today, whatever day a wrong clock takes it for.
function savedTime(savedAt: string, zone: Zone, now: boolean) {
  const at = new Date(savedAt)
  return formatAgo(at, zone, now ? at : new Date()).replace(/ WI(B|TA|T)$/, '')
}
