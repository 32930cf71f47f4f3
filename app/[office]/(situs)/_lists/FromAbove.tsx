import { urlOf } from '../../../../lib/offices/address.ts'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

/** The same list at the office above, or for the topmost one a way to ask. */
export function FromAbove({ office, path, noun }: { office: Office; path: string; noun: string }) {
  const parent = directory().officeById(office.parentId ?? 0)
  return (
    <>
      Sementara itu,{' '}
      {parent ? (
        <>
          lihat{' '}
          <a href={urlOf(parent, path)} className="link">
            {noun} {parent.name}
          </a>{' '}
          atau{' '}
        </>
      ) : (
        ''
      )}
      <a href="/kontak" className="link">
        tanyakan ke kantor ini
      </a>
      .
    </>
  )
}
