import { endingOf, isEnded, type Move } from '../../../../../lib/moves/way.ts'
import { Notice } from '../../../../_ui/Notice.tsx'
import { SectionHead } from '../../../../_ui/SectionHead.tsx'
import { pressing } from '../_board/MoveBadge.tsx'
import { Found } from './Found.tsx'
import { NextThing } from './NextThing.tsx'
import { Plan } from './Plan.tsx'
import { SiteCard } from './SiteCard.tsx'
import { Timeline } from './Timeline.tsx'
import type { Viewer } from './viewer.ts'

const saved: Record<string, string> = {
  rencana: 'Rencana tersimpan.',
  langkah: 'Catatan langkah tersimpan.',
  alamat: 'Alamat lama sudah diperbarui.',
  nama: 'Nama lama mengarah ke sini mulai sekarang.',
  lihat: 'Situs lama sudah dilihat. Hasilnya ada di bawah.',
}

type MoveViewProps = { move: Move; viewer: Viewer; done?: string }

/** One office's move: what is next, its way, its old addresses and its plan. */
export const MoveView = ({ move, viewer, done }: MoveViewProps) => (
  <>
    {done && saved[done] && (
      <Notice look="ok" role="status" className="mb-6">
        {saved[done]}
      </Notice>
    )}
    {move.reasons.length > 0 && (
      <Notice look={move.reasons.some(({ name }) => pressing.has(name)) ? 'bad' : 'warn'} className="mb-6">
        <ul className="grid gap-1">
          {move.reasons.map(({ name, words, detail }) => (
            <li key={name}>
              <b className="font-semibold">{words}.</b> {detail}
            </li>
          ))}
        </ul>
      </Notice>
    )}
    <NextThing move={move} viewer={viewer} />
    <div className="grid items-start gap-x-10 gap-y-12 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 gap-12">
        <Timeline move={move} viewer={viewer} />
        <section aria-labelledby="alamat-lama">
          <SectionHead id="alamat-lama" title="Alamat lama" text={sitesWords(move)} />
          {move.found && !viewer.own && <Found found={move.found} zone={move.zone} />}
          {move.sites.length > 0 && (
            <ul className="divide-y divide-line border-y border-line">
              {move.sites.map(site => (
                <SiteCard key={site.host} move={move} site={site} viewer={viewer} />
              ))}
            </ul>
          )}
          {viewer.names && (
            <p className="pt-4">
              <a href={`/admin/kantor/${move.slug}/alamat#tambah`} className="link">
                Tambah atau cabut alamat lama
              </a>
            </p>
          )}
        </section>
      </div>
      <Plan move={move} viewer={viewer} />
    </div>
  </>
)

function sitesWords({ sites }: Move) {
  if (sites.length === 0) return 'Belum ada alamat lama yang dikenal. Bila ada, pusat menambahkannya.'
  const left = sites.filter(site => !isEnded(site))
  if (left.length === 0) return 'Semuanya sudah berakhir dan tetap diawasi setiap malam.'
  const outside = left.some(site => endingOf(site) === 'signpost')
  return outside
    ? 'Yang tidak bisa dialihkan diberi halaman penunjuk. Semuanya diperiksa setiap malam.'
    : 'Semuanya diperiksa setiap malam.'
}
