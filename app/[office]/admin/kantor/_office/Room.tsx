import { allotMedia } from '../../../../../lib/media/actions.ts'
import { type Quota, usualQuota } from '../../../../../lib/media/quota.ts'
import { formatSize } from '../../../../../lib/media/size.ts'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { Panel } from './Panel.tsx'

type RoomProps = { slug: string; quota: Quota; changeable: boolean }

/** How much the office keeps of photos and files, and how much it may. */
export const Room = ({ slug, quota: { used, count, most }, changeable }: RoomProps) => (
  <Panel id="ruang-media" title="Ruang media">
    <p className="mt-1 pb-4 text-16">
      {count.toLocaleString('id-ID')} media, {formatSize(used)} dari {formatSize(most)} terpakai.
    </p>
    {changeable && (
      <DeedForm
        action={allotMedia}
        subject={{ slug }}
        line={{
          name: 'gigabytes',
          label: 'Batas, dalam GB',
          help: `Biasanya ${formatSize(usualQuota)}. Contoh: 20`,
          value: String(Math.round(most / 1_000_000_000)),
        }}
        look="secondary"
      >
        Ubah batas
      </DeedForm>
    )}
  </Panel>
)
