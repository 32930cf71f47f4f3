import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * A Chromium that starts on this machine: CHROMIUM_PATH, an installed one, the one that npm brought,
 * Playwright's own, or Debian's package where we may install it. Throws when none does.
 */
export async function chromiumPath(): Promise<string> {
  const candidates = [process.env.CHROMIUM_PATH, ...installed, await fromNpm(), await fromPlaywright()]
  const found = candidates.find(starts)
  if (found) return found
  installLibraries()
  const again = candidates.find(starts)
  if (again) return again
  throw new Error('Tidak ada Chromium. Pasang paket chromium, atau isi CHROMIUM_PATH dengan letaknya.')
}

function starts(file: string | undefined) {
  if (!file || !existsSync(file)) return false
  try {
    execFileSync(file, ['--version', '--no-sandbox'], { stdio: 'pipe', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

// The binary lies compressed in the package and is unpacked at first use.
async function fromNpm() {
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath().catch(() => undefined)
}

async function fromPlaywright() {
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

// On a bare Debian, as root, the few libraries that npm's Chromium misses are one command away.
function installLibraries() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const quiet = { stdio: 'ignore' as const, timeout: 300_000 }
  try {
    execFileSync('apt-get', ['update', '-qq'], quiet)
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'libnss3', 'libnspr4', 'libexpat1'],
      quiet,
    )
  } catch {
    // Without them the caller says what is missing.
  }
}
