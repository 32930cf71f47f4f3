import { kinds } from '../../../../../lib/entries/schema.ts'
import type { MediumUse } from '../../../../../lib/media/queries.ts'
import { entryAddress } from '../../_frame/kindWords.ts'
import { StateBadge } from '../../_frame/StateBadge.tsx'

/** The texts that show a medium: in the public's version, in the latest one, or in both. */
export const Uses = ({ uses, live }: { uses: MediumUse[]; live: number }) => (
  <section aria-labelledby="dipakai-di">
    <h2 id="dipakai-di" className="text-20">
      Dipakai di
    </h2>
    {uses.length === 0 ? (
      <p className="mt-1 text-ink-2">
        Belum dipakai di naskah mana pun. Pengunjung situs belum bisa melihatnya.
      </p>
    ) : (
      <>
        <p className="text-14 text-ink-2">
          {live > 0
            ? 'Pengunjung situs melihatnya.'
            : 'Baru di naskah; pengunjung situs belum bisa melihatnya.'}
        </p>
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {uses.map(use => (
            <li
              key={use.entryId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3.5"
            >
              <span className="min-w-0">
                <a
                  href={entryAddress(use.kind, use.entryId)}
                  className="block font-semibold hover:text-accent"
                >
                  {use.title}
                </a>
                <span className="block text-14 text-ink-2">
                  {kinds[use.kind].label}
                  {use.live && !use.latest && ' · hanya di versi yang terbit, tidak lagi di naskahnya'}
                  {use.live && use.path && (
                    <>
                      {' · '}
                      <a href={use.path} className="link inline-block py-1">
                        lihat di situs
                      </a>
                    </>
                  )}
                </span>
              </span>
              <StateBadge state={use.state} live={use.live} />
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
)
