/** Whether texts use a medium: "di situs", "di 2 naskah", "belum dipakai". */
export function usedWords({ live, drafts }: { live: number; drafts: number }) {
  if (live > 0) return live > 1 ? `di ${live} halaman situs` : 'di situs'
  return drafts > 0 ? `di ${drafts} naskah` : 'belum dipakai'
}
