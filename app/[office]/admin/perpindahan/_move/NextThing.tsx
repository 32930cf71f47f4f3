import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { moveSteps, type Step } from '../../../../../lib/moves/schema.ts'
import { askOwnSite, askSiteBelow } from '../../../../../lib/moves/site-actions.ts'
import { endingOf, isByHand, isEnded, type Move } from '../../../../../lib/moves/way.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { LeadDialog } from './SiteDialogs.tsx'
import { StepDialog } from './StepDialog.tsx'
import type { Viewer } from './viewer.ts'

/** What is to be done next in a move, and the one button that does it or leads there. */
export function NextThing({ move, viewer }: { move: Move; viewer: Viewer }) {
  if (move.next === null) return null
  const { title, text, deed } = nextOf(move, move.next, viewer)
  return (
    <section
      aria-labelledby="berikutnya"
      className="mb-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-panel border border-line bg-surface p-5"
    >
      <div className="min-w-0 max-w-measure">
        <p className="text-14 text-ink-2">Berikutnya</p>
        <h2 id="berikutnya" className="text-22">
          {title}
        </h2>
        <p className="pt-1 text-ink-2">{text}</p>
      </div>
      {deed}
    </section>
  )
}

const says: Record<Step, string> = {
  contact: 'Sepakati siapa yang mengurus di kantor itu, apa yang dipindahkan, dan kapan.',
  ask: 'Minta berkas ekspor dari pengelola situs lama.',
  receive: 'Catat begitu berkasnya datang, atau unggah langsung untuk uji coba impor.',
  dryRun: 'Uji coba menghitung isi, yang ganda, dan yang tidak bisa dibawa. Belum ada yang berubah.',
  import: 'Hasil uji coba sudah ada. Jalankan impornya setelah diperiksa.',
  parity: 'Tiap alamat lama harus punya tujuan sebelum namanya dialihkan.',
  switch: 'Arahkan nama lama ke situs baru, lalu periksa jawabannya.',
  end: 'Pastikan yang dilihat pembaca di alamat lama.',
}

type Next = { title: string; text: string; deed: ReactNode }

function nextOf(move: Move, step: Step, viewer: Viewer): Next {
  const plain = { title: moveSteps[step], text: says[step], deed: null }
  if (step !== 'contact' && !move.way && viewer.coaches)
    return {
      title: 'Susun rencana',
      text: 'Catat keadaan awal dan cara memindahkannya. Langkah berikutnya mengikuti rencana itu.',
      deed: <Go href="#rencana">Isi rencana</Go>,
    }
  if (isByHand(step)) {
    const tells = viewer.coaches || viewer.reports
    return {
      ...plain,
      deed: tells && <StepDialog move={move} step={step} viewer={viewer} look="primary" place="catat" />,
    }
  }
  if (step === 'dryRun' || step === 'import' || step === 'parity')
    return { ...plain, deed: <Importing move={move} viewer={viewer} /> }
  const unled = move.sites.find(site => endingOf(site) === 'redirect' && !site.routable)
  if (step === 'switch' && viewer.names && unled)
    return { ...plain, deed: <LeadDialog move={move} site={unled} viewer={viewer} look="primary" /> }
  if (step === 'switch' && viewer.names)
    return { ...plain, deed: <Go href={`/admin/kantor/${move.slug}/alamat`}>Atur nama situs</Go> }
  return { ...plain, deed: <Asking move={move} viewer={viewer} /> }
}

const Go = ({ href, children }: { href: string; children: ReactNode }) => (
  <LinkButton href={href} look="primary" className="max-md:w-full">
    {children}
    <Icon of={ArrowRight} />
  </LinkButton>
)

// What is imported is the office's own: who is not there goes in to help.
function Importing({ move, viewer }: { move: Move; viewer: Viewer }) {
  if (viewer.imports) return <Go href="/admin/impor">Buka impor</Go>
  if (viewer.enters) return <Go href={`/admin/kantor/${move.slug}?langkah=masuk`}>Masuk ke kantor ini …</Go>
  return null
}

function Asking({ move, viewer }: { move: Move; viewer: Viewer }) {
  const site = move.sites.find(one => !isEnded(one) && endingOf(one) !== 'takedown')
  if (!site) return null
  if (!viewer.coaches && !viewer.reports) return null
  return (
    <DeedForm
      action={viewer.own ? askOwnSite : askSiteBelow}
      subject={{ host: site.host, ...(!viewer.own && { slug: move.slug }) }}
      look="primary"
    >
      Periksa {site.host}
    </DeedForm>
  )
}
