import type { ReactNode } from 'react'
import type { Borrowed } from '../../../../lib/entries/borrowed.ts'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Office } from '../../../../lib/offices/schema.ts'
import { renderDocument } from '../../../../lib/richtext/render.ts'
import { drawPicture } from '../_articles/drawPicture.tsx'
import { SampleNote } from '../_articles/SampleNote.tsx'

/** The common text of an office above, until this one writes its own; says whose it is. */
export const BorrowedPage = ({
  office,
  borrowed: { page, from },
}: {
  office: Office
  borrowed: Borrowed
}) => (
  <>
    <p className="mt-6 rounded-panel bg-sunken px-5 py-4 text-16">
      Naskah ini berlaku untuk semua kantor dan ditulis{' '}
      <a href={urlOf(from, page.path)} className="link">
        {from.name}
      </a>
      . {office.name} belum menambahkan yang khusus.
    </p>
    <div className="tulisan pt-6">{renderDocument(page.document, { picture: drawPicture })}</div>
    {page.sample && <SampleNote />}
  </>
)

/** A page nobody has written yet: what will stand here, and where to ask until then. */
export const UnwrittenPage = ({ office, children }: { office: Office; children?: ReactNode }) => (
  <div className="pt-6 text-18 text-ink-2">
    <p>Halaman ini belum ditulis. Begitu {office.name} menerbitkannya, isinya muncul di alamat ini.</p>
    <p className="mt-4">
      Sementara itu, tanyakan lewat{' '}
      <a href="/kontak" className="link">
        kontak kantor
      </a>{' '}
      atau minta dokumennya lewat{' '}
      <a href="/ppid" className="link">
        PPID
      </a>
      .
    </p>
    {children}
  </div>
)
