import file from '../../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2'

/** The address of the one font file, to be asked for before the stylesheet is read. */
export const fontFile = file
