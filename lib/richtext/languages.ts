/** The languages a passage of an Indonesian text may be in, by their BCP 47 tag. */
export const languages: Record<string, string> = {
  jv: 'Jawa',
  su: 'Sunda',
  mad: 'Madura',
  min: 'Minangkabau',
  bug: 'Bugis',
  mak: 'Makassar',
  ban: 'Bali',
  ace: 'Aceh',
  bjn: 'Banjar',
  bbc: 'Batak Toba',
  sas: 'Sasak',
  ms: 'Melayu',
  en: 'Inggris',
  ar: 'Arab',
  zh: 'Tionghoa',
  nl: 'Belanda',
  id: 'Indonesia',
}

/** Whether a passage may be marked as being in this language. */
export const isLanguage = (tag: unknown): tag is string =>
  typeof tag === 'string' && Object.hasOwn(languages, tag)
