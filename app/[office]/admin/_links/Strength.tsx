import { shortestPassphrase } from '../../../../lib/login/passphrase-lengths.ts'
import type { Judgement } from '../../../../lib/login/strength.ts'

type StrengthProps = { id: string; judgement: Judgement | undefined; length: number }

/** How strong what was typed is: four marks and a sentence, read out as it changes. */
export function Strength({ id, judgement, length }: StrengthProps) {
  const filled = judgement ? marksOf(judgement, length) : 0
  return (
    <div className="mt-2 min-h-11">
      <div aria-hidden="true" className="grid grid-cols-4 gap-1">
        {[1, 2, 3, 4].map(mark => (
          <span key={mark} className={`h-1.5 rounded-full ${mark <= filled ? inkOf(filled) : 'bg-line'}`} />
        ))}
      </div>
      <p id={id} role="status" className="mt-1.5 text-14 text-ink-2">
        {judgement && sentence(judgement, length)}
      </p>
    </div>
  )
}

const marksOf = ({ score, fault }: Judgement, length: number) =>
  length < shortestPassphrase || fault ? Math.min(score, 2) || 1 : Math.max(score, 3)

const inkOf = (filled: number) => (filled >= 3 ? 'bg-ok' : filled === 2 ? 'bg-warn' : 'bg-bad')

function sentence({ score, fault, advice }: Judgement, length: number) {
  if (length < shortestPassphrase) return `Kurang ${shortestPassphrase - length} huruf lagi.`
  if (fault === 'dikenal') return 'Ada di daftar sandi yang sering dipakai orang. Pilih yang lain.'
  if (fault) return `Masih mudah ditebak. ${advice ?? 'Tambahkan kata yang tidak saling berkaitan.'}`
  return score >= 4 ? 'Kuat.' : 'Cukup kuat.'
}
