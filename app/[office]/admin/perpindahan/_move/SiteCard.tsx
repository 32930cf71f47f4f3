import { Eye, RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatDateTime } from '../../../../../lib/dates.ts'
import { endings, type OldSite, siteStates } from '../../../../../lib/moves/schema.ts'
import { askOwnSite, askSiteBelow, lookAtSite } from '../../../../../lib/moves/site-actions.ts'
import { endingOf, isEnded, type Move } from '../../../../../lib/moves/way.ts'
import { longDay } from '../../../../../lib/stages/span.ts'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { SiteBadge } from './SiteBadge.tsx'
import { EndingDialog, LeadDialog, SignpostDialog, type SiteProps, TakedownDialog } from './SiteDialogs.tsx'

/** An old address: how it is to end, what stands there, and what can be done about it. */
export function SiteCard({ move, site, viewer }: SiteProps) {
  const ending = endingOf(site)
  const subject = { host: site.host, ...(!viewer.own && { slug: move.slug }) }
  return (
    <li id={site.host} className="scroll-mt-20 py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 text-18 font-semibold wrap-anywhere">{site.host}</h3>
        <SiteBadge site={site} />
      </div>
      <dl className="grid gap-x-4 gap-y-1 pt-3 text-16 md:grid-cols-[9rem_minmax(0,1fr)]">
        <Fact name="Akhirnya">
          {endings[ending]}
          {!site.ending && <span className="text-ink-2"> (usulan, belum dipilih)</span>}
        </Fact>
        <Fact name="Terlihat">{seenWords(site, move)}</Fact>
        {site.note && <Fact name="Catatan">{site.note}</Fact>}
        {site.takedownOn && (
          <Fact name="Diminta turun">
            {longDay(site.takedownOn, 0)}, kepada {site.takedownTo}
          </Fact>
        )}
        {site.takedownOn && (
          <Fact name="Jawaban">
            {site.answeredOn ? `${longDay(site.answeredOn, 0)}: ${site.answer || 'diterima'}` : 'Belum ada'}
          </Fact>
        )}
      </dl>
      {(viewer.coaches || viewer.reports) && (
        <div className="flex flex-wrap items-start gap-3 pt-4">
          <DeedForm action={viewer.own ? askOwnSite : askSiteBelow} subject={subject} look="secondary">
            <Icon of={RefreshCw} />
            Periksa sekarang
            <span className="sr-only"> {site.host}</span>
          </DeedForm>
          {viewer.coaches && (
            <DeedForm action={lookAtSite} subject={subject} look="secondary">
              <Icon of={Eye} />
              Lihat situs lama
              <span className="sr-only"> {site.host}</span>
            </DeedForm>
          )}
          {viewer.coaches && <EndingDialog move={move} site={site} viewer={viewer} />}
          {ending === 'redirect' && !site.routable && viewer.names && (
            <LeadDialog move={move} site={site} viewer={viewer} />
          )}
          {ending === 'signpost' && !isEnded(site) && (
            <SignpostDialog move={move} site={site} viewer={viewer} />
          )}
          {ending === 'takedown' && viewer.coaches && (
            <TakedownDialog move={move} site={site} viewer={viewer} />
          )}
        </div>
      )}
    </li>
  )
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt className="text-ink-2">{name}</dt>
    <dd className="min-w-0 wrap-anywhere max-md:pb-1.5">{children}</dd>
  </>
)

function seenWords({ seen, words, askedAt }: OldSite, { zone }: Move) {
  if (!seen || !askedAt) return 'Diperiksa malam nanti'
  return `${siteStates[seen]}. ${words} ${formatDateTime(askedAt, zone)}`
}
