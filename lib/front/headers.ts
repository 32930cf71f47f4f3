import { trustedPolicies } from './trusted-types.ts'

/** Every security header the site sends, in this one file. Flat name-value lists, as `writeHead` takes them. */

// Powers of a browser that no page of ours asks for, nor a page inside it.
const unused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const everywhere = [
  'X-Content-Type-Options',
  'nosniff',
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'Permissions-Policy',
  [...unused.map(feature => `${feature}=()`), 'publickey-credentials-get=(self)'].join(', '),
  // Offices are one site to a browser: each still gets memory of its own.
  'Origin-Agent-Cluster',
  '?1',
]

const isolated = ['Cross-Origin-Opener-Policy', 'same-origin', 'Cross-Origin-Resource-Policy', 'same-origin']

const publicPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  // Only after a reader pressed "Putar video"; the pages themselves frame nothing.
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
  "form-action 'self'",
  "base-uri 'none'",
  // The one script of ours makes no markup and loads no script, so nothing may (Trusted Types).
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** Public pages: no script of theirs is inline. `framedBy` is 'self' only for previews, shown inside the back office. */
export function publicHeaders(framedBy: "'none'" | "'self'" = "'none'") {
  return [...everywhere, ...isolated, ...policy([...publicPolicy, `frame-ancestors ${framedBy}`])]
}

/**
 * The back office: Next's own scripts carry the nonce, and load what they need (strict-dynamic). `formTarget` is the
 * one other site its forms may go to.
 */
export function adminHeaders(nonce: string, formTarget?: string) {
  return [...everywhere, ...isolated, ...policy(adminPolicy(nonce, formTarget)), 'X-Robots-Tag', 'noindex']
}

/** Also given to Next in the request, which reads the nonce from it. */
export const adminPolicyText = (nonce: string) => adminPolicy(nonce).join('; ')

const adminPolicy = (nonce: string, formTarget?: string) => [
  "default-src 'none'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'self' blob:",
  "frame-src 'self'",
  "worker-src 'self'",
  `form-action 'self'${formTarget ? ` ${formTarget}` : ''}`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedPolicies}`,
]

/** Files, pictures and answers of the API: nothing in them may run, even opened on their own. */
export const fileHeaders = [
  ...everywhere,
  'Cross-Origin-Resource-Policy',
  'same-origin',
  ...policy(["default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'none'", 'sandbox']),
]

/** The worker of the back office, whose own requests obey the policy it came with: to us, and nowhere else. */
export const workerHeaders = [
  ...everywhere,
  ...isolated,
  ...policy(["default-src 'none'", "connect-src 'self'"]),
]

/** Our few pages that are made without Next: `styleHash` is that of their one style element. */
export function plainHeaders(styleHash: string) {
  const allowed = ["default-src 'none'", `style-src '${styleHash}'`, "form-action 'self'", "base-uri 'none'"]
  return [...everywhere, ...isolated, ...policy([...allowed, "frame-ancestors 'none'"])]
}

/** Answers without a page: redirects, and what only programs ask. */
export const bareHeaders = [...everywhere, ...policy(["default-src 'none'", "frame-ancestors 'none'"])]

/** While developing, the framework's own scripts are inline and evaluated. */
export const devHeaders = everywhere

/** Only on connections that a trusted proxy says are HTTPS (RFC 6797 §7.2). */
export const httpsHeaders = ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains']

function policy(parts: string[]) {
  return ['Content-Security-Policy', parts.join('; ')]
}
