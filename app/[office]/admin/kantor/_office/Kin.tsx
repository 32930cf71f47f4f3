import type { FoundOffice, listKin } from '../../../../../lib/offices/queries.ts'
import { Notice } from '../../../../_ui/Notice.tsx'

type KinProps = { office: FoundOffice; kin: Awaited<ReturnType<typeof listKin>> }

/** What an office came from and what came of it; nothing for most. */
export function Kin({ office, kin }: KinProps) {
  if (kin.length === 0) return null
  const sentences = kin.map(other => ({ other, words: wordsOf(office, other) }))
  return (
    <Notice look="info" className="mb-8">
      {sentences.map(({ other, words }) => (
        <p key={other.id}>
          {words}{' '}
          <a href={`/admin/kantor/${other.slug}`} className="link">
            {other.name}
          </a>
          .
        </p>
      ))}
    </Notice>
  )
}

function wordsOf(office: FoundOffice, other: KinProps['kin'][number]) {
  if (office.mergedInto === other.id) return 'Kantor ini digabung ke'
  if (office.originId === other.id) return 'Kantor ini pemekaran dari'
  return other.originId === office.id ? 'Dari kantor ini dimekarkan' : 'Ke kantor ini digabung'
}
