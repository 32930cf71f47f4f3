import localFont from 'next/font/local'

/** Plus Jakarta Sans (SIL Open Font License), one variable file of the latin letters. */
export const jakarta = localFont({
  src: '../../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--font-jakarta',
  adjustFontFallback: 'Arial',
})
