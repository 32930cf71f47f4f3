import { type AccountName, accountNames, type OfficeContact } from '../../../../lib/offices/contact.ts'
import { languages } from '../../../../lib/richtext/languages.ts'
import { dialled } from './ContactLines.tsx'

/** What else an office told of how to reach it: further numbers, its accounts elsewhere, languages at the counter. */
export function FurtherContact({ contact }: { contact: OfficeContact }) {
  const { phones = [], accounts = {}, languages: spoken = [] } = contact
  const known = (Object.keys(accountNames) as AccountName[]).filter(name => accounts[name])
  if (phones.length === 0 && known.length === 0 && spoken.length === 0) return null
  return (
    <div className="mt-4 grid gap-4 text-16">
      {phones.length > 0 && (
        <dl className="grid gap-1">
          {phones.map(({ label, number }) => (
            <div key={label} className="flex flex-wrap gap-x-4">
              <dt className="text-ink-2">{label}</dt>
              <dd>
                <a href={`tel:${dialled(number)}`} className="link">
                  {number}
                </a>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {known.length > 0 && (
        <p className="flex flex-wrap gap-x-4">
          <span className="py-1 text-ink-2">Akun resmi</span>
          {known.map(name => (
            <a key={name} href={accounts[name]} className="link py-1" rel="me noopener">
              {accountNames[name]}
            </a>
          ))}
        </p>
      )}
      {spoken.length > 0 && (
        <p>
          <span className="text-ink-2">Bahasa layanan</span>{' '}
          {['Indonesia', ...spoken.map(tag => languages[tag] ?? tag)].join(', ')}
        </p>
      )}
    </div>
  )
}
