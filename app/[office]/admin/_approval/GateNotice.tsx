import type { FoundEntry } from '../../../../lib/entries/queries.ts'
import { Notice } from '../../../_ui/Notice.tsx'
import { Told } from './Told.tsx'

type GateNoticeProps = {
  found: FoundEntry
  /** Whether this person decides about it: then they are asked to look. */
  deciding: boolean
}

/** What looks like spam in a text that the public does not see yet, place by place, and whose turn it is. */
export function GateNotice({ found: { verdict, version, live, entry }, deciding }: GateNoticeProps) {
  const isOut = live?.versionId === version.id || entry.state === 'trashed'
  if (!verdict.held || isOut) return null
  return (
    <Notice look="warn" className="mb-6">
      <p className="font-semibold">Perlu diperiksa orang kedua sebelum terbit:</p>
      <Told words={verdict.reasons.map(({ sentence }) => sentence)} />
      <p className="mt-2">
        {deciding
          ? 'Buka tautannya dengan hati-hati dan baca bagian itu. Terbitkan bila memang milik naskah ini; bila tidak, kembalikan.'
          : 'Bila memang milik naskah ini, biarkan: penyetuju akan membacanya. Bila bukan tulisan Anda, hapus dan ganti kata sandi Anda.'}
      </p>
    </Notice>
  )
}
