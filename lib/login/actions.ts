'use server'

import { officeAction } from '../action.ts'
import { hashPassword } from '../people/secrets.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { findAccount } from './account.ts'
import { changeInput } from './change-input.ts'
import { faultOf, faultWords, ownWords } from './passphrase.ts'
import { replacePassphrase } from './renew.ts'

/** Replaces one's own passphrase. Whoever sits at an open screen must show first who they are. */
export const changePassphrase = officeAction({
  permission: 'account.secure',
  fresh: true,
  door: 'authenticating',
  input: changeInput,
  subject: async (_db, _input, { personId }) => findAccount(await currentOffice(), { personId }),
  run: async ({ db, actor, input, subject }) => {
    const office = await currentOffice()
    const fault = await faultOf(input.password, ownWords(subject, office))
    if (fault) throw new Refusal(faultWords[fault], { errors: { password: faultWords[fault] } })
    await replacePassphrase(db, {
      account: subject,
      office,
      passwordHash: await hashPassword(input.password),
      from: { address: actor.address ?? '', agent: '' },
      action: 'passphrase.change',
      keep: actor.session?.hash,
    })
    return { changed: true }
  },
})
