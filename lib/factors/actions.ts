'use server'

import { officeAction } from '../action.ts'
import { Refusal } from '../refusal.ts'
import { currentParty } from '../session.ts'
import { confirmApp, findAppOwner, forgetApp } from './app.ts'
import { appCode, newPasskey, nothing, passkeyName, passkeyRef } from './input.ts'
import { addKey, findOwnKey, listPasskeys, mostPasskeys, nameKey, removeKey } from './keys.ts'
import { checkEnrolment } from './passkeys.ts'
import { hasFactor, readFactors } from './queries.ts'
import { renewCodes } from './recovery.ts'
import { replaceOlder } from './renewed.ts'
import { enrolled } from './schema.ts'
import { tellOwner } from './tell.ts'

const own = { permission: 'account.secure', door: 'authenticating' } as const
const toCodes = ({ first }: { first: boolean }) => (first ? '/admin/akun/kode' : '/admin/akun')

/** Adds the passkey that this device has just made. */
export const addPasskey = officeAction({
  ...own,
  fresh: true,
  evenBare: true,
  input: newPasskey,
  run: async ({ db, actor, input, audit }) => {
    const first = !(await hasFactor(db, actor.personId))
    if ((await listPasskeys(db, actor.personId)).length >= mostPasskeys)
      throw new Refusal(`Paling banyak ${mostPasskeys} kunci sandi. Hapus dahulu yang tidak dipakai lagi.`)
    const response = enrolled(input.answer)
    const key = response && (await checkEnrolment(db, await currentParty(), actor, response))
    if (!key) throw new Refusal('Kunci sandi belum terpasang. Tekan tombolnya sekali lagi.')
    if (!(await addKey(db, { ...key, personId: actor.personId, name: input.name })))
      throw new Refusal('Kunci sandi ini sudah terpasang.')
    await audit({ action: 'account.addPasskey', detail: { name: input.name } })
    const replaced = await replaceOlder(db, actor.personId, key)
    await tellOwner(db, actor, `Kunci sandi “${input.name}” dipasang`)
    return { first: first || replaced }
  },
  next: toCodes,
})

/** Gives a passkey another name. */
export const renamePasskey = officeAction({
  ...own,
  input: passkeyName,
  subject: (db, { id }, actor) => findOwnKey(db, actor.personId, id),
  run: async ({ db, input, subject, audit }) => {
    await nameKey(db, subject.id, input.name)
    await audit({ action: 'account.renamePasskey', detail: { was: subject.name, now: input.name } })
  },
  next: () => '/admin/akun',
})

/** Takes a passkey away, never the last factor. */
export const removePasskey = officeAction({
  ...own,
  fresh: true,
  input: passkeyRef,
  subject: (db, { id }, actor) => findOwnKey(db, actor.personId, id),
  run: async ({ db, actor, subject, audit }) => {
    await findAppOwner(db, actor)
    const { keys, app } = await readFactors(db, actor.personId)
    if (keys.length === 1 && !app) throw lastOne()
    await removeKey(db, subject.id)
    await audit({ action: 'account.removePasskey', detail: { name: subject.name } })
    await tellOwner(db, actor, `Kunci sandi “${subject.name}” dihapus`)
  },
  next: () => '/admin/akun',
})

/** Sets up an authenticator app, or another one in place of the old, by its first code. */
export const confirmAppCode = officeAction({
  ...own,
  fresh: true,
  evenBare: true,
  input: appCode,
  subject: (db, _input, actor) => findAppOwner(db, actor),
  run: async ({ db, actor, input, subject, audit }) => {
    if (subject.demo) throw fixedForDemo()
    const first = !(await hasFactor(db, actor.personId))
    const outcome = await confirmApp(db, actor, subject, input.code)
    if (outcome !== 'right') throw wrongCode(outcome)
    await audit({ action: subject.totpSecret ? 'account.changeApp' : 'account.addApp' })
    const replaced = await replaceOlder(db, actor.personId, 'app')
    await tellOwner(db, actor, 'Aplikasi autentikator dipasang')
    return { first: first || replaced }
  },
  next: toCodes,
})

/** Takes the authenticator app away, never the last factor. */
export const removeApp = officeAction({
  ...own,
  fresh: true,
  input: nothing,
  subject: (db, _input, actor) => findAppOwner(db, actor),
  run: async ({ db, actor, subject, audit }) => {
    if (subject.demo) throw fixedForDemo()
    const { keys } = await readFactors(db, actor.personId)
    if (!keys.length) throw lastOne()
    await forgetApp(db, actor.personId)
    await audit({ action: 'account.removeApp' })
    await tellOwner(db, actor, 'Aplikasi autentikator dilepas')
  },
  next: () => '/admin/akun',
})

/** Gives ten new recovery codes, shown once; the old ones end. */
export const renewRecoveryCodes = officeAction({
  ...own,
  fresh: true,
  input: nothing,
  run: async ({ db, actor, audit }) => {
    const codes = await renewCodes(db, actor.personId)
    await audit({ action: 'account.renewCodes' })
    await tellOwner(db, actor, 'Sepuluh kode pemulihan baru dibuat')
    return { codes }
  },
})

const lastOne = () =>
  new Refusal('Ini satu-satunya faktor kedua Anda. Pasang dahulu yang lain, lalu hapus yang ini.')

const fixedForDemo = () =>
  new Refusal('Akun contoh memakai autentikator yang sudah ditentukan, agar semua orang bisa mencobanya.')

function wrongCode(outcome: 'wrong' | 'clock') {
  const sentence =
    outcome === 'clock'
      ? 'Jam ponsel Anda tidak tepat, jadi kodenya tidak cocok. Setel jam ponsel ke otomatis, lalu isi kode yang baru.'
      : 'Kode ini tidak cocok. Isi kode yang sedang tampil di aplikasi untuk akun ini.'
  return new Refusal(sentence, { errors: { code: sentence } })
}
