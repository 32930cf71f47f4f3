/** OWASP ASVS 5.0, 6.2.1 and 6.2.9: long rather than intricate, and room for a whole sentence. In letters. */
export const shortestPassphrase = 12
export const longestPassphrase = 200
