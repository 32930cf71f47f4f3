import type { FormState } from '../../../../../lib/action.ts'
import { formatTime } from '../../../../../lib/dates.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Notice } from '../../../../_ui/Notice.tsx'
import type { Manuscript } from './manuscript.ts'
import { type Theirs, theirsOf } from './useManuscript.ts'

type AnswerProps = { answer: FormState; manuscript: Manuscript; zone: Zone; compare: () => void }

/** Why a text came back or was not saved, and what to do next. */
export function Answer({ answer, manuscript, zone, compare }: AnswerProps) {
  const theirs = theirsOf(answer)
  if (theirs) return <Overtaken theirs={theirs} zone={zone} compare={compare} />
  if (answer.message)
    return (
      <Notice look="bad" role="alert" className="mt-5">
        {answer.message}
        <Others errors={answer.errors} />
      </Notice>
    )
  if (typeof answer.done?.gate === 'string')
    return (
      <Notice look="info" role="status" className="mt-5">
        {answer.done.gate}
      </Notice>
    )
  if (manuscript.returnNote)
    return (
      <Notice look="warn" className="mt-5">
        <p className="font-semibold">Naskah ini dikembalikan dengan catatan:</p>
        <p className="whitespace-pre-line">{manuscript.returnNote}</p>
      </Notice>
    )
  return null
}

// Sentences about what has no field of its own on the page.
const Others = ({ errors = {} }: { errors?: Record<string, string> }) =>
  ['document', 'id', 'form'].map(name => errors[name] && <p key={name}>{errors[name]}</p>)

type OvertakenProps = { theirs: Theirs; zone: Zone; compare: () => void }

const Overtaken = ({ theirs, zone, compare }: OvertakenProps) => (
  <Notice look="warn" role="alert" className="mt-5">
    <p className="font-semibold">
      {theirs.who ?? 'Orang lain'} menyimpan naskah ini lebih dulu, {formatTime(new Date(theirs.when), zone)},
      dengan judul “{theirs.title}”.
    </p>
    <p className="mt-1">Tulisan Anda masih ada di bawah. Bandingkan keduanya, lalu pilih yang dipakai.</p>
    <p className="mt-3">
      <button type="button" className={buttonLook('primary')} onClick={compare}>
        Bandingkan dan gabungkan
      </button>
    </p>
  </Notice>
)
