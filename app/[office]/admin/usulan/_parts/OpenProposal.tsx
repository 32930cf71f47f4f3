import { Check, Undo2, X } from 'lucide-react'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import type { Actor } from '../../../../../lib/permissions.ts'
import { confirmProposal, declineProposal, withdrawProposal } from '../../../../../lib/proposals/actions.ts'
import { type ListedProposal, mayDecide } from '../../../../../lib/proposals/queries.ts'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'
import { formatAgo } from '../../_frame/when.ts'

type OpenProposalProps = { row: ListedProposal; actor: Actor; zone: Zone; step: string | undefined }

const why = {
  name: 'answer',
  label: 'Alasan menolak',
  help: 'Dibaca pengusulnya dan tercatat di riwayat.',
}

/** An act that waits: what it does, who wants it and why, until when, and what this person can do about it. */
export function OpenProposal({ row, actor, zone, step }: OpenProposalProps) {
  const now = new Date()
  return (
    <article
      id={`usulan-${row.id}`}
      aria-labelledby={`judul-${row.id}`}
      className="mb-5 rounded-panel border border-line bg-surface p-5 md:p-6"
    >
      <h2 id={`judul-${row.id}`} className="text-20">
        <a href={row.address} className="underline-offset-4 hover:text-accent hover:underline">
          {row.words}
        </a>
      </h2>
      <p className="pt-1 text-14 text-ink-2">
        Diusulkan {row.proposer}, {formatAgo(row.proposedAt, zone, now)}. {hoursLeft(row.expiresAt, now)}.
      </p>
      <p className="max-w-measure pt-4">{row.consequence}</p>
      <blockquote className="mt-4 max-w-measure border-l-3 border-field pl-4 whitespace-pre-line">
        {row.reason}
      </blockquote>
      <div className="flex flex-wrap items-start gap-3 pt-5">
        {row.proposedBy === actor.personId && (
          <DeedForm action={withdrawProposal} subject={{ id: row.id }} look="secondary">
            <Icon of={Undo2} />
            Tarik usulan ini
          </DeedForm>
        )}
        {mayDecide(actor, row) && (
          <>
            <DeedForm action={confirmProposal} subject={{ id: row.id }} look="primary">
              <Icon of={Check} />
              Setujui dan jalankan
            </DeedForm>
            <Dialog
              label="Tolak …"
              icon={<Icon of={X} />}
              title="Tolak usulan ini?"
              step={`tolak-${row.id}`}
              opened={step === `tolak-${row.id}`}
            >
              <DeedForm action={declineProposal} subject={{ id: row.id }} question={why} look="secondary">
                Tolak usulan
              </DeedForm>
            </Dialog>
          </>
        )}
      </div>
      {row.proposedBy === actor.personId && (
        <p className="pt-3 text-14 text-ink-2">Yang memutuskan harus rekan lain.</p>
      )}
    </article>
  )
}

function hoursLeft(until: Date, now: Date) {
  const hours = Math.floor((until.getTime() - now.getTime()) / 3600_000)
  return hours < 1 ? 'Berakhir dalam satu jam' : `Berakhir ${hours} jam lagi`
}
