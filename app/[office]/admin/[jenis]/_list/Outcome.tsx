import type { Tally } from '../../../../../lib/bulk-action.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

const words: Record<string, string> = {
  publish: 'diterbitkan',
  withdraw: 'ditarik dari situs',
  recategorise: 'diubah',
  copy: 'disalin menjadi draf',
  trash: 'dibuang ke tempat sampah',
  restore: 'dipulihkan sebagai draf',
}

/** "12 diterbitkan, 2 tidak:", and why not, one by one. */
export const Outcome = ({ tally: { deed, done, refused } }: { tally: Tally }) => (
  <Notice look={refused.length ? 'warn' : 'ok'} role="status" className="mb-4">
    <p className="font-semibold">
      {done} naskah {words[deed]}
      {refused.length > 0 ? `, ${refused.length} tidak:` : '.'}
    </p>
    <ul className="grid gap-1 empty:hidden">
      {refused.map(({ name, sentence }, index) => (
        <li key={index} className="break-words">
          “{name}”: {sentence}
        </li>
      ))}
    </ul>
  </Notice>
)
