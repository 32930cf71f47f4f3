import { visiting } from '../../../../../db/doors.ts'
import { formatDate } from '../../../../../lib/dates.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { type Found, searchLive } from '../../../../../lib/entries/search.ts'
import type { Office } from '../../../../../lib/offices/schema.ts'
import { SearchField } from '../../../../_ui/SearchField.tsx'
import { Frame } from '../../_frame/Frame.tsx'
import { kindNames } from '../../cari/kindNames.ts'
import { suggestions } from '../../cari/query.ts'
import { AskedAddress, Elsewhere, ErrorHead } from './parts.tsx'
import { wordsOf } from './words.ts'

/** 404: what happened, what the address may have meant, search, a telephone number. */
export async function Missing({ office, path }: { office: Office; path: string }) {
  const words = wordsOf(path)
  const { guesses, matter } = await visiting(office.id, async db => ({
    guesses: words.length > 0 ? (await searchLive(db, { q: words.join(' '), partly: true }, 3)).found : [],
    matter: await readFrame(db, office.id),
  }))
  return (
    <Frame office={office} matter={matter}>
      <div className="narrow">
        <ErrorHead code="404" name="Halaman tidak ada" title="Halaman ini tidak kami temukan">
          Alamatnya mungkin sudah berubah atau salah ketik.
          {guesses.length > 0 && ' Dari alamat yang Anda buka, mungkin ini yang dicari:'}
        </ErrorHead>
        <AskedAddress office={office} path={path} />
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

const Guesses = ({ guesses, office }: { guesses: Found[]; office: Office }) => (
  <ul className="mt-7 border-t border-line">
    {guesses.map(guess => (
      <li key={guess.path} className="relative border-b border-line py-4">
        <p className="text-14 text-ink-2">
          <span className="font-semibold text-accent">{kindNames[guess.kind]}</span> ·{' '}
          {formatDate(guess.publishedAt, office.zone)}
        </p>
        <a
          href={guess.path}
          className="text-17 leading-snug font-bold tracking-tight after:absolute after:inset-0 hover:text-accent md:text-20"
        >
          {guess.title}
        </a>
      </li>
    ))}
  </ul>
)
