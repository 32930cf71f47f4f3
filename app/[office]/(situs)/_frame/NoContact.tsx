import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** Stands where an office has not told how to reach it: who can be asked meanwhile. */
export function NoContact({ office }: { office: Office }) {
  const parent = directory().officeById(office.parentId ?? 0)
  return (
    <p className="mt-2 text-ink-2">
      Alamat dan nomor telepon kantor ini belum diisi.{' '}
      {parent && (
        <>
          Untuk sementara, {office.name} dapat dihubungi lewat{' '}
          <a href={urlOf(parent, '/kontak')} className="link">
            {parent.name}
          </a>
          .
        </>
      )}
    </p>
  )
}
