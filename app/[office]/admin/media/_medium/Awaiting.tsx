import type { WaitingReplacement } from '../../../../../lib/media/replacements.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { formatAgo } from '../../_frame/when.ts'
import { Panel } from '../../kantor/_office/Panel.tsx'

type AwaitingProps = { replacement: WaitingReplacement; zone: Zone; open: boolean }

/** That another file is to come, or came and is looked at afterwards. */
export const Awaiting = ({ replacement, zone, open }: AwaitingProps) => (
  <Panel id="penggantian" title={replacement.shownAt ? 'Menunggu tinjauan' : 'Penggantian menunggu'}>
    <p className="mt-1 text-14 text-ink-2">
      {replacement.askedByName}, {formatAgo(replacement.askedAt, zone, new Date())}: “{replacement.reason}”
    </p>
    <p className="mt-2 pb-3 text-14 text-ink-2">
      {replacement.shownAt
        ? 'Yang baru sudah tampil di situs. Pembina meninjaunya dalam 24 jam.'
        : 'Yang sekarang tetap tampil di situs sampai orang kedua menyetujui.'}
    </p>
    {open && <LinkButton href={`/admin/persetujuan/media/${replacement.id}`}>Bandingkan keduanya</LinkButton>}
  </Panel>
)
