import { formatDate, momentOf } from '../../../../../lib/dates.ts'
import { changeRole, endRole } from '../../../../../lib/people/actions.ts'
import type { ManagedPerson } from '../../../../../lib/people/find.ts'
import { type Role, roles } from '../../../../../lib/permissions.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { RoleForm } from './RoleForm.tsx'

type RolesProps = { person: ManagedPerson; self: boolean; grantable: Role[] }

/** What somebody may do in this office, and until when. */
export function Roles({ person, self, grantable }: RolesProps) {
  const { held, office, id } = person
  const ref = { kantor: office.slug, id }
  const now = held.filter(one => !one.over)
  return (
    <section aria-labelledby="peran">
      <SectionHead id="peran" title="Peran" />
      {self && (
        <Notice look="info">Peran Anda sendiri diatur oleh admin lain atau kantor di atas Anda.</Notice>
      )}
      {now.length === 0 && <p className="text-ink-2">Tidak ada lagi peran di kantor ini.</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {now.map(({ role, endsOn }) => (
          <li key={role} className="flex flex-wrap items-center justify-between gap-4 py-4">
            <div>
              <p className="font-semibold">{roles[role]}</p>
              <p className="text-14 text-ink-2">
                {endsOn
                  ? `Sampai ${formatDate(momentOf(endsOn, office.zone)!, office.zone)}`
                  : 'Tanpa batas waktu'}
              </p>
            </div>
            {!self && grantable.includes(role) && (
              <DeedForm action={endRole} subject={{ ...ref, role }} look="danger">
                Akhiri
              </DeedForm>
            )}
          </li>
        ))}
      </ul>
      {!self && (
        <details className="mt-3">
          <summary className="link inline-block py-2.5">Tambah peran atau ubah masanya</summary>
          <RoleForm action={changeRole} person={ref} grantable={grantable} />
        </details>
      )}
    </section>
  )
}
