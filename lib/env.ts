import { createHmac } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { missingOfS3, s3Of, s3Variables } from './env-s3.ts'
import { shared } from './shared.ts'

const doors = ['VISITOR', 'OFFICE', 'ACROSS', 'AUTH', 'SYSTEM'] as const
export type Door = Lowercase<(typeof doors)[number]>

const port = z.coerce.number().int().min(1, 'harus 1 sampai 65535').max(65535, 'harus 1 sampai 65535')
const postgres = z.string().regex(/^postgres(ql)?:\/\//, 'harus berawalan postgres:// atau postgresql://')
const label = '[a-z0-9]([a-z0-9-]*[a-z0-9])?'
const hostName = new RegExp(`^${label}(\\.${label})*$`)

const hosts = z.string().transform((text, ctx) => {
  const pairs = text.split(',').map(pair => pair.trim().split('='))
  const wrong = pairs.find(([name, host]) => !/^[a-z]+$/.test(name ?? '') || !hostName.test(host ?? ''))
  if (wrong) ctx.addIssue(`"${wrong.join('=')}" bukan pasangan lembaga=host, misalnya kpu=kpu.localhost`)
  return Object.fromEntries(pairs as [string, string][])
})

const reachable = z
  .string()
  .default('')
  .transform(text => text.split(',').flatMap(part => part.trim().toLowerCase() || []))
  .pipe(
    z.array(
      z
        .string()
        .regex(
          /^(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/,
          'harus daftar nama host, boleh dengan porta, misalnya localhost:9000',
        ),
    ),
  )

const variables = z.object({
  PORT: port.default(3000),
  METRICS_PORT: port.optional(),
  DATABASE_URL: postgres.optional(),
  ...(Object.fromEntries(doors.map(door => [`DATABASE_URL_${door}`, postgres.optional()])) as Record<
    `DATABASE_URL_${(typeof doors)[number]}`,
    z.ZodOptional<typeof postgres>
  >),
  SERUMPUN_HOSTS: hosts.default({ kpu: 'kpu.localhost', bawaslu: 'bawaslu.localhost' }),
  SERUMPUN_DATA: z.string().min(1).default('.data'),
  SERUMPUN_SECRET: z.string().min(32, 'paling sedikit 32 huruf acak').optional(),
  SERUMPUN_PROXIES: z
    .string()
    .default('')
    .transform(text =>
      text
        .split(',')
        .map(part => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'harus alamat IP atau CIDR'))),
  SERUMPUN_PROCESSES: z.coerce
    .number()
    .int()
    .min(1, 'paling sedikit 1')
    .max(64, 'paling banyak 64')
    .default(1),
  SERUMPUN_COUNT: z.enum(['door', 'log'], 'harus door atau log').default('door'),
  SERUMPUN_DEMO: z.enum(['0', '1'], 'harus 0 atau 1').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'harus berawalan smtp:// atau smtps://')
    .optional(),
  SERUMPUN_REACHABLE: reachable,
  CLAMD_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+:\d{1,5}|unix:\/.+)$/, 'harus tcp://host:porta atau unix:/jalan/soket')
    .optional(),
  SERUMPUN_DNS: z
    .string()
    .regex(/^[\d.]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i, 'harus alamat IP peladen nama, boleh dengan porta')
    .optional(),
  SERUMPUN_ADDRESSES: z
    .string()
    .default('')
    .transform(text =>
      text
        .split(',')
        .map(part => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.union([z.ipv4(), z.ipv6()], 'harus alamat IP'))),
  CHROMIUM_PATH: z.string().optional(),
  ...s3Variables,
})

const schema = variables.superRefine((values, ctx) => {
  for (const name of missingOfS3(values))
    ctx.addIssue({ code: 'custom', path: [name], message: 'harus diisi bila media disimpan di S3' })
  // A door into the operator's own network, which only a machine without real data may have.
  if (values.SERUMPUN_REACHABLE.length > 0 && !isDemo(values))
    ctx.addIssue({
      code: 'custom',
      path: ['SERUMPUN_REACHABLE'],
      message: 'hanya untuk demo dan uji (SERUMPUN_DEMO=1)',
    })
})

const isDemo = (values: { SERUMPUN_DEMO?: '0' | '1'; DATABASE_URL?: string }) =>
  values.SERUMPUN_DEMO ? values.SERUMPUN_DEMO === '1' : !values.DATABASE_URL

export type Env = ReturnType<typeof parseEnv>

/**
 * Reads the environment once. `source` is normally `process.env`; empty strings count as not set.
 * Throws an Error whose message names each wrong variable in Indonesian, one a line.
 */
export function parseEnv(source: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (!result.success) {
    const lines = result.error.issues.map(issue => `  ${String(issue.path[0])}: ${sentence(issue)}`)
    throw new EnvError(`Nilai lingkungan berikut perlu diperbaiki:\n${[...new Set(lines)].join('\n')}`)
  }
  const value = result.data
  return {
    ...value,
    dataFolder: path.resolve(value.SERUMPUN_DATA),
    demo: isDemo(value),
    ownDatabase: !value.DATABASE_URL,
    s3: s3Of(value),
  }
}

/** A wrong value in the environment; its message may be shown as it is. */
export class EnvError extends Error {}

function sentence(issue: z.core.$ZodIssue) {
  return issue.code === 'invalid_type' ? 'harus berupa angka' : issue.message
}

/** The environment of this process, parsed at first use. Throws EnvError. */
export const env = () => shared('env', () => parseEnv(process.env))

/**
 * A key derived from the deployment's secret for one named purpose (RFC 2104 HMAC-SHA-256), 32 bytes.
 * Without SERUMPUN_SECRET the secret is made once and kept in the data folder, readable by its owner alone.
 */
export function secretFor(purpose: string): Buffer {
  const secret = env().SERUMPUN_SECRET ?? shared('secret', keptSecret)
  return createHmac('sha256', secret).update(purpose).digest()
}

function keptSecret() {
  const file = path.join(env().dataFolder, 'secret')
  if (!existsSync(file)) {
    mkdirSync(env().dataFolder, { recursive: true })
    writeFileSync(file, crypto.getRandomValues(Buffer.alloc(32)).toString('base64url'), {
      mode: 0o600,
      flag: 'wx',
    })
  }
  return readFileSync(file, 'utf8')
}
