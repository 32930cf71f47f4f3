import { urlOf } from '../../../../../lib/offices/address.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { CopyOrigin } from '../../../../../lib/placements/follow.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

/** Whose text this is a copy of, and whether that changed since. */
export function FromOrigin({ origin: card }: { origin?: CopyOrigin }) {
  const origin = directory().officeById(card?.originOfficeId ?? 0)
  if (!card || !origin) return null
  if (!card.originVersionId)
    return (
      <Notice look="warn" className="mb-6">
        Salinan dari {origin.name}. Naskah asalnya sudah ditarik; periksa apakah salinan ini masih pantas
        tayang.
      </Notice>
    )
  const changed = card.originVersionId !== card.takenVersionId
  return (
    <Notice look={changed ? 'warn' : 'info'} className="mb-6">
      Salinan dari{' '}
      <a href={urlOf(origin, card.path)} className="link">
        {origin.name}
      </a>
      .{' '}
      {changed && (
        <>
          Naskah asalnya berubah.{' '}
          <a href={`/admin/kiriman/${card.placementId}`} className="link font-semibold">
            Lihat perubahannya
          </a>
        </>
      )}
    </Notice>
  )
}
