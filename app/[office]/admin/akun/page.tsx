import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { authenticating, inOffice } from '../../../../db/doors.ts'
import { readFactors } from '../../../../lib/factors/queries.ts'
import { findAccount } from '../../../../lib/login/account.ts'
import { agentWords } from '../../../../lib/login/agent-words.ts'
import { ownWords } from '../../../../lib/login/passphrase.ts'
import { may } from '../../../../lib/permissions.ts'
import { currentOffice, requireActor } from '../../../../lib/session.ts'
import { listSessions } from '../../../../lib/sessions/queries.ts'
import { readDesk } from '../_frame/matter.ts'
import { PageHead } from '../_frame/PageHead.tsx'
import { Workroom } from '../_frame/Workroom.tsx'
import { AppFactor } from './_parts/AppFactor.tsx'
import { Codes } from './_parts/Codes.tsx'
import { Devices } from './_parts/Devices.tsx'
import { Passkeys } from './_parts/Passkeys.tsx'
import { Passphrase } from './_passphrase/Passphrase.tsx'

export const metadata: Metadata = { title: 'Akun saya' }

/** How somebody gets in, and where they are in: their second factors and their sessions. */
export default async function AccountPage() {
  const actor = await requireActor()
  if (!may(actor, 'account.secure')) notFound()
  const office = await currentOffice()
  const account = await findAccount(office, { personId: actor.personId })
  const matter = await inOffice(actor, db => readDesk(db, actor))
  const { factors, rows } = await authenticating(async db => ({
    factors: await readFactors(db, actor.personId),
    rows: await listSessions(db, actor.personId),
  }))
  const when = { zone: office.zone, now: new Date() }
  return (
    <Workroom office={office} actor={actor} matter={matter}>
      <PageHead title="Akun saya" note={actor.name} />
      <div className="grid max-w-measure gap-14">
        <Passkeys
          {...when}
          factors={factors}
          device={agentWords((await headers()).get('user-agent') ?? '')}
        />
        <AppFactor factors={factors} />
        <Codes left={factors.codesLeft} />
        {account && <Passphrase own={ownWords(account, office)} />}
        <Devices {...when} rows={rows} here={actor.session?.hash} />
      </div>
    </Workroom>
  )
}
