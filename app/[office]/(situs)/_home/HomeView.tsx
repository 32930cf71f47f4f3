import type { Office } from '../../../../lib/offices/schema.ts'
import { NationalHome } from './NationalHome.tsx'
import { OfficeHome } from './OfficeHome.tsx'
import { ProvinceHome } from './ProvinceHome.tsx'
import type { Home } from './readHome.ts'

export type HomeProps = { office: Office; home: Home; now: Date }

/** A front page, as the level of its office has it. */
export function HomeView(props: HomeProps) {
  const { level } = props.office
  if (level === 'pusat') return <NationalHome {...props} />
  return level === 'provinsi' ? <ProvinceHome {...props} /> : <OfficeHome {...props} />
}
