import type { Quota } from '../../../../../lib/media/quota.ts'
import { formatSize } from '../../../../../lib/media/size.ts'

/** How much of the office's room is taken, and what to do when it gets tight. */
export function RoomLeft({ quota: { used, most } }: { quota: Quota }) {
  const tight = used > most * 0.9
  return (
    <div>
      <label htmlFor="ruang" className="block text-16 font-semibold">
        Ruang penyimpanan
      </label>
      <meter id="ruang" min={0} max={most} high={most * 0.9} value={used} className="room mt-2" />
      <p className="mt-1 text-14 text-ink-2">
        {formatSize(used)} dari {formatSize(most)} terpakai
        {tight && '. Hapus yang belum dipakai, atau minta admin sistem di pusat menambah ruang.'}
      </p>
    </div>
  )
}
