import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { kindNames, kinds } from '../../../../../lib/entries/schema.ts'
import { directory } from '../../../../../lib/offices/directory.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { wordsOf } from '../../../../../lib/old-addresses/words.ts'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { Guesses } from './Guesses.tsx'
import { guess } from './guesses.ts'
import { AskedAddress, Elsewhere, ErrorHead } from './parts.tsx'

type WithdrawnProps = {
  office: Office
  path: string
  reason?: string
  /** It was a page of the old site and was not brought here. */
  old?: boolean
}

/** 410: it was here and the office took it down; the reason, where one was given, and what else there is. */
export async function Withdrawn({ office, path, reason, old = false }: WithdrawnProps) {
  const words = wordsOf(path)
  const { guesses, matter } = await visiting(office.id, async db => ({
    guesses: await guess(db, words),
    matter: await readFrame(db, office.id),
  }))
  const given = reason || directory().tombstoneAt(office.id, path)?.reason
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow">
        <ErrorHead
          code="410"
          name={old ? 'Tidak dipindahkan' : 'Halaman ditarik'}
          title={old ? 'Halaman situs lama ini sudah tidak ada' : 'Halaman ini sudah ditarik'}
        >
          {old
            ? `Alamat ini dari situs ${office.name} yang lama. Isinya tidak dibawa ke situs ini.`
            : `${office.name} pernah menerbitkan halaman di alamat ini, lalu menariknya dari situs.`}
        </ErrorHead>
        <AskedAddress office={office} address={path} />
        {given && (
          <div className="mt-7 border-l-4 border-line pl-5">
            <p className="text-14 text-ink-2">Alasan</p>
            <p>{given}</p>
          </div>
        )}
        {guesses.length > 0 && (
          <section aria-labelledby="lain" className="mt-10">
            <h2 id="lain" className="text-20">
              Yang mirip dan masih tayang
            </h2>
            <Guesses guesses={guesses} office={office} />
          </section>
        )}
        <SameKind path={path} />
        <div className="mt-9">
          <SearchField id="cari-galat" action="/cari" label="Cari di situs ini" value={words.join(' ')} />
        </div>
        <Elsewhere contact={matter.contact} />
      </div>
    </Frame>
  )
}

/** The list where it stood. */
function SameKind({ path }: { path: string }) {
  const kind = kindNames.find(kind => path.startsWith(`/${kinds[kind].place}/`))
  if (!kind) return null
  const { place, noun } = kinds[kind]
  return (
    <p className="mt-7">
      <a href={`/${place}`} className="link">
        Lihat semua {noun}
      </a>
    </p>
  )
}
