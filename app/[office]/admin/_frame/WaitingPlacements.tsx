import { Notice } from '../../../_ui/Notice.tsx'
import { countWord } from './when.ts'

/** That something was suggested to this office and waits for its answer. */
export const WaitingPlacements = ({ count }: { count: number }) =>
  count > 0 && (
    <Notice look="info" className="mb-8">
      {countWord(count)} naskah dianjurkan untuk situs Anda.{' '}
      <a href="/admin/kiriman" className="link font-semibold">
        Baca dan jawab
      </a>
    </Notice>
  )
