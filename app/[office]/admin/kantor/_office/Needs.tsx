import { type Reason, urgent } from '../../../../../lib/board/reasons.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { causeAddress } from '../../_frame/ReasonBadge.tsx'

/** Why this office needs help, each with the way to its cause; nothing where it does not. */
export const Needs = ({ slug, reasons }: { slug: string; reasons: Reason[] }) =>
  reasons.length > 0 && (
    <Notice look={reasons.some(({ name }) => urgent.has(name)) ? 'bad' : 'warn'} className="mb-8">
      <ul className="grid gap-1">
        {reasons.map(({ name, words, detail }) => (
          <li key={name}>
            <b className="font-semibold">{words}.</b> {detail}.{' '}
            <a href={causeAddress(slug, name)} className="link">
              Lihat
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
