import type { ReactNode } from 'react'
import type { OfficeContact } from '../../../../../lib/offices/contact.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { safelyDecoded } from '../../../../../lib/old-addresses/words.ts'
import { dialled } from '../../_frame/ContactLines.tsx'

type ErrorHeadProps = { code: string; name: string; title: string; children: ReactNode }

/** The code small, what happened in plain words. */
export const ErrorHead = ({ code, name, title, children }: ErrorHeadProps) => (
  <div className="pt-10 lg:pt-14">
    <p className="text-14 text-ink-2">
      <span className="font-semibold text-accent">{code}</span> · {name}
    </p>
    <h1 className="mt-1 text-30 lg:text-44">{title}</h1>
    <p className="mt-3 text-18 leading-relaxed text-ink-2">{children}</p>
  </div>
)

/** The address that was asked for, so that a typing mistake can be seen. */
export const AskedAddress = ({ office, address }: { office: Office; address: string }) =>
  // What could not be read is not told.
  address !== '/' && (
    <p className="mt-5 rounded-control bg-sunken px-4 py-3 text-16 wrap-anywhere">
      {office.host}
      <b className="font-semibold">{safelyDecoded(address).slice(0, 300)}</b>
    </p>
  )

/** Other ways on, with the telephone where it is known. */
export const Elsewhere = ({ contact }: { contact: OfficeContact }) => (
  <p className="mt-7">
    Atau kembali ke{' '}
    <a href="/" className="link">
      beranda
    </a>
    , lihat{' '}
    <a href="/peta-situs" className="link">
      peta situs
    </a>
    {contact.phone ? (
      <>
        , atau telepon{' '}
        <a href={`tel:${dialled(contact.phone)}`} className="link">
          {contact.phone}
        </a>
      </>
    ) : (
      <>
        , atau{' '}
        <a href="/kontak" className="link">
          hubungi kantor
        </a>
      </>
    )}
    .
  </p>
)
