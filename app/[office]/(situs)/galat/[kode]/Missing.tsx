import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { suggestions } from '../../cari/query.ts'
import { Guesses } from './Guesses.tsx'
import { guess } from './guesses.ts'
import { AskedAddress, Elsewhere, ErrorHead } from './parts.tsx'
import { isOld, wordsOf } from './words.ts'

/** 404: what happened, what the address may have meant, search, a telephone number. */
export async function Missing({ office, address }: { office: Office; address: string }) {
  const words = wordsOf(address)
  const { guesses, matter } = await visiting(office.id, async db => ({
    guesses: await guess(db, words),
    matter: await readFrame(db, office.id),
  }))
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow">
        <ErrorHead code="404" name="Halaman tidak ada" title="Halaman ini tidak kami temukan">
          {isOld(address)
            ? 'Alamat ini tampaknya dari situs kami yang lama.'
            : 'Alamatnya mungkin sudah berubah atau salah ketik.'}
          {guesses.length > 0 && ' Dari alamat yang Anda buka, mungkin ini yang dicari:'}
        </ErrorHead>
        <AskedAddress office={office} address={address} />
        {guesses.length > 0 && <Guesses guesses={guesses} office={office} />}
        <div className="mt-9">
          <SearchField
            id="cari-galat"
            action="/cari"
            label="Cari di situs ini"
            value={words.join(' ')}
            suggestions={suggestions}
          />
        </div>
        <Elsewhere contact={matter.contact} />
      </div>
    </Frame>
  )
}
