import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright'
import { inject } from 'vitest'

/** The passphrase that a page offers. */
export const offeredBy = (page: Page) => page.getByText(/^[a-z]+ [a-z]+ [a-z]+ [a-z]+$/).textContent()

/** The link of this sort in the newest mail to this address with these words; waits for the mail. */
export async function linkTo(email: string, place: string, words: string): Promise<string> {
  const folder = path.join(inject('data'), 'outbox')
  for (let n = 0; n < 240; n++) {
    const mails = readdirSync(folder)
      .sort()
      .reverse()
      .map(file => readFileSync(path.join(folder, file), 'utf8').replaceAll('=\r\n', ''))
    const mail = mails.find(
      text => text.includes(`To: ${email}`) && text.includes(`/admin/${place}/`) && text.includes(words),
    )
    if (mail) return new RegExp(`http[^\\s"]+/admin/${place}/[\\w-]{43}`).exec(mail)![0]
    await new Promise(done => setTimeout(done, 250))
  }
  throw new Error(`no mail to ${email}`)
}

/** Sets up an authenticator app on the page that asks for a second factor, as its owner would. */
export async function setUpApp(page: Page) {
  await page.getByRole('link', { name: 'Pasang aplikasi' }).click()
  const secret = (await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4})+$/).textContent())!.replaceAll(/\s/g, '')
  await page
    .getByLabel('Kode dari aplikasi yang baru')
    .fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.getByRole('button', { name: 'Selesai dipasang' }).first().click()
  return secret
}
