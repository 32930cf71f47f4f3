/** Why a file beside an export is not opened; each with the sentence a person reads. */
export const hostileSentences = {
  climbs: 'Namanya menunjuk ke luar folder.',
  absolute: 'Namanya menunjuk ke tempat tetap di komputer.',
  control: 'Namanya memuat karakter tersembunyi.',
  tooLong: 'Namanya terlalu panjang.',
  unreadable: 'Namanya tidak terbaca.',
  program: 'Berkas program dapat menjadi pintu belakang, jadi tidak dibuka.',
  disguised: 'Namanya menyamarkan berkas program, jadi tidak dibuka.',
  settings: 'Berkas pengaturan peladen tidak dibuka.',
  nested: 'Arsip di dalam arsip tidak dibuka. Keluarkan dahulu isinya.',
  link: 'Tautan ke tempat lain tidak diikuti.',
  special: 'Ini bukan berkas biasa.',
  locked: 'Berkas ini terkunci kata sandi.',
  bomb: 'Berkas ini memuai tidak wajar saat dibuka.',
  tooLarge: 'Berkas ini lebih besar dari 512 MB.',
  twice: 'Nama yang sama dipakai dua kali.',
  overlap: 'Isinya bertumpuk dengan berkas lain.',
} as const
export type HostileReason = keyof typeof hostileSentences

const longest = 1024
const program =
  /^(php\d?|pht|phps|phtml?|phar|inc|cgi|fcgi|pl|py|rb|lua|asp|aspx|ashx|asmx|cer|cfm|jsp|jspx|jspf|do|shtml?|sh|bash|bat|cmd|com|exe|dll|so|msi|scr|ps1|vbs|wsf|hta|jar|war|swf)$/i
// What Apache, by its usual settings, runs wherever the ending stands: "foto.php.jpg".
const runs = /^(php\d?|pht|phtml?|phar|cgi|pl|py|asp|aspx|jsp|shtml)$/i
const archive = /^(zip|rar|7z|tar|gz|tgz|bz2|xz|zst|jpa|wpress)$/i
const settings = /^(\.ht\w+|\.user\.ini|php\.ini|web\.config|\.env.*|wp-config.*)$/i

/**
 * Why a file of this name is never opened: it points elsewhere, is a program or hides one, sets up a server, or is an
 * archive itself. Undefined for a name a photo or document may have.
 */
export function hostileName(name: string): HostileReason | undefined {
  if (name.length > longest) return 'tooLong'
  if (name.includes('\ufffd')) return 'unreadable'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(name)) return 'control'
  if (/^([a-z]:|[\\/])/i.test(name)) return 'absolute'
  if (name.split(/[\\/]/).includes('..')) return 'climbs'
  const last = name.split('/').at(-1)!
  if (settings.test(last)) return 'settings'
  const [, ...endings] = last.toLowerCase().split(/[.;%\s]+/)
  if (endings.length === 0) return
  if (program.test(endings.at(-1)!)) return 'program'
  if (endings.some(ending => runs.test(ending))) return 'disguised'
  return archive.test(endings.at(-1)!) ? 'nested' : undefined
}
