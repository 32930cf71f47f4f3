'use server'

import { parityReports } from '../../db/tables/index.ts'
import { officeAction } from '../action.ts'
import { askAgain } from '../old-addresses/ask.ts'
import { keepOldAddresses } from '../old-addresses/keep.ts'
import { Refusal } from '../refusal.ts'
import { currentOffice } from '../session.ts'
import { againInput, restInput, signInput } from './input.ts'
import { readParity } from './report.ts'
import { listRest } from './rows.ts'
import { hasImported } from './signed.ts'

const page = '/admin/impor/kesetaraan'

/** Signs an office's report as it was shown: every old address has its place, and the old name may lead here. */
export const signParity = officeAction({
  permission: 'parity.sign',
  input: signInput,
  fresh: true,
  run: async ({ db, actor, input, audit }) => {
    if (await hasImported(db, actor))
      throw new Refusal('Anda sendiri yang menjalankan impornya. Laporan ini ditandatangani orang lain.')
    const { numbers, digest } = await readParity(db, await currentOffice())
    if (digest !== input.digest)
      throw new Refusal(
        'Alamat lama berubah sejak laporan ini Anda buka. Muat ulang, baca, lalu tanda tangani.',
        {
          status: 409,
        },
      )
    const { all, unaccounted } = numbers.addresses
    if (all === 0) throw new Refusal('Belum ada alamat lama yang bisa dipertanggungjawabkan.')
    if (unaccounted > 0)
      throw new Refusal(`Masih ada ${unaccounted} alamat tanpa tujuan. Tentukan dahulu semuanya.`)
    if (numbers.left.quarantined > 0)
      throw new Refusal(
        `Masih ada ${numbers.left.quarantined} tulisan di karantina. Terima atau tolak dahulu satu per satu.`,
      )
    const silent = numbers.addresses.asked - numbers.addresses.answered
    if (silent > 0)
      throw new Refusal(
        `${silent} alamat lama tidak menjawab sebagaimana mestinya. Lihat dan perbaiki dahulu.`,
      )
    const { officeId, personId, name } = actor
    await db
      .insert(parityReports)
      .values({ officeId, digest, numbers, signedBy: personId, signedByName: name })
    await audit({ action: 'parity.sign', subject: digest.slice(0, 12), detail: { ...numbers.addresses } })
  },
  next: () => `${page}?ditandatangani=1`,
})

/** Says of all addresses without a place, or of those that hold some words, that there is nothing any more. */
export const settleRest = officeAction({
  permission: 'redirect.manage',
  input: restInput,
  run: async ({ db, actor, input: { q, reason }, audit }) => {
    const rest = await listRest(db, actor.officeId, q)
    if (rest.length === 0) throw new Refusal('Tidak ada lagi alamat yang belum ditentukan.')
    const rows = rest.map(row => ({ ...row, outcome: 'gone' as const, reason }))
    const settled = await keepOldAddresses(db, actor.officeId, rows)
    await audit({ action: 'oldAddress.settleRest', detail: { q, reason, addresses: settled } })
    return { settled }
  },
  next: ({ settled }) => `${page}?ditentukan=${settled}`,
})

/** Lets every old address be asked once more, to see what it answers now. */
export const askAddressesAgain = officeAction({
  permission: 'redirect.manage',
  input: againInput,
  run: async ({ db, actor, audit }) => {
    await askAgain(db, actor.officeId)
    await audit({ action: 'oldAddress.ask' })
  },
  next: () => `${page}?ditanya=1`,
})
