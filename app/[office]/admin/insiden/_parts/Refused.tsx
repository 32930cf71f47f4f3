import type { FormState } from '../../../../../lib/action.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

/** Why a form was not taken; where somebody else was faster, with the way to what they wrote. */
export const Refused = ({ state }: { state: FormState }) =>
  state.message && !state.proof ? (
    <Notice look={state.done?.newest ? 'warn' : 'bad'} role="alert">
      <p>{state.message}</p>
      {typeof state.done?.newest === 'string' && (
        <p>
          <a href={state.done.newest} target="_blank" rel="noopener" className="link">
            Buka yang terbaru di tab lain
          </a>
        </p>
      )}
    </Notice>
  ) : null
