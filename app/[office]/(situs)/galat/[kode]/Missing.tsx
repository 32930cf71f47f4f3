import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { isOld } from '../../../../../lib/old-addresses/looks.ts'
import { wordsOf } from '../../../../../lib/old-addresses/words.ts'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { suggestions } from '../../cari/query.ts'
import { Guesses } from './Guesses.tsx'
import { guess } from './guesses.ts'
import { AskedAddress, Elsewhere, ErrorHead } from './parts.tsx'

type MissingProps = {
  office: Office
  address: string
  /** It was a page of the old site, brought here and not to be seen yet or any more. */
  waiting?: boolean
}

/** 404: what happened, what the address may have meant, search, a telephone number. */
export async function Missing({ office, address, waiting = false }: MissingProps) {
  const words = wordsOf(address)
  const { guesses, matter } = await visiting(office.id, async db => ({
    guesses: await guess(db, words),
    matter: await readFrame(db, office.id),
  }))
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow">
        <ErrorHead
          code="404"
          name={waiting ? 'Belum tayang' : 'Halaman tidak ada'}
          title={waiting ? 'Halaman lama ini belum tayang di sini' : 'Halaman ini tidak kami temukan'}
        >
          {waiting
            ? `Alamat ini dari situs ${office.name} yang lama. Isinya kami catat saat pindah, tetapi saat ini tidak ditayangkan.`
            : isOld(address)
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
