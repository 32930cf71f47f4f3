import type { LiveOfficial } from '../../../../lib/entries/standing.ts'
import { SectionHead } from '../../../_ui/SectionHead.tsx'
import { Officials } from '../_officials/Officials.tsx'

type PeopleProps = { officials: LiveOfficial[]; title: string; text: string }

/** Who holds office now. */
export const People = ({ officials, title, text }: PeopleProps) => (
  <section aria-labelledby="anggota" className="wide pt-11 lg:pt-14">
    <SectionHead
      id="anggota"
      title={title || 'Anggota'}
      text={text}
      more={{ name: 'Profil lengkap', href: '/profil' }}
    />
    <Officials officials={officials} />
  </section>
)
