import { Secret, TOTP } from 'otpauth'
import { beforeAll, expect, test } from 'vitest'
import {
  hashPassword,
  openSecret,
  sealSecret,
  totpAddress,
  totpStep,
  verifyPassword,
} from '../lib/people/secrets.ts'

const ratna = { institutionId: 1, email: 'ratna@kab-kediri.kpu.test' }
const noon = Date.UTC(2026, 10, 23, 5)

beforeAll(() => {
  process.env.SERUMPUN_SECRET ??= 'a secret for tests that is long enough'
})

test('a person is known by the password and by no other', async () => {
  const hashed = await hashPassword('Sungai Brantas 1812')
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(hashed, 'Sungai Brantas 1812')).toBe(true)
  expect(await verifyPassword(hashed, 'sungai brantas 1812')).toBe(false)
})

test('nobody signs in to an account that is not there, nor with an endless password', async () => {
  expect(await verifyPassword(undefined, '')).toBe(false)
  expect(await verifyPassword(await hashPassword('a'.repeat(257)), 'a'.repeat(300))).toBe(false)
})

test('a code tells its step, one step early or late, and no further', () => {
  const secret = new Secret({ size: 20 }).base32
  const code = (at: number) => TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: at })
  const step = noon / 30_000
  expect(totpStep(secret, code(noon), noon)).toBe(step)
  expect(totpStep(secret, code(noon - 30_000), noon)).toBe(step - 1)
  expect(totpStep(secret, code(noon + 30_000), noon)).toBe(step + 1)
  expect(totpStep(secret, code(noon - 90_000), noon)).toBeUndefined()
})

test.each(['', '12345', '1234567', 'abcdef', '१२३४५६'])('"%s" is no code', code => {
  expect(totpStep(new Secret({ size: 20 }).base32, code, noon)).toBeUndefined()
})

test('a sealed secret opens for its owner only, and only unchanged', () => {
  const sealed = sealSecret('JBSWY3DPEHPK3PXP', ratna)
  const changed = Buffer.from(sealed, 'base64')
  changed[30] = changed[30]! ^ 1
  expect(openSecret(sealed, ratna)).toBe('JBSWY3DPEHPK3PXP')
  expect(() => openSecret(sealed, { ...ratna, institutionId: 2 })).toThrow()
  expect(() => openSecret(changed.toString('base64'), ratna)).toThrow()
})

test('an authenticator app reads issuer, account and secret from the address', () => {
  const address = totpAddress('JBSWY3DPEHPK3PXP', 'KPU Kabupaten Kediri', ratna.email)
  expect(address).toContain('ratna%40kab-kediri.kpu.test')
  expect(address).toContain('secret=JBSWY3DPEHPK3PXP')
  expect(address).toContain('issuer=KPU%20Kabupaten%20Kediri')
})
