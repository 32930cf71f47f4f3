/** What keeps offices apart, each walked by tests; `things` is what is counted. */
export const walls = {
  tables: { name: 'Tabel basis data', things: 'tabel', by: 'tests/isolation-tables.test.ts' },
  actions: { name: 'Tindakan di ruang kerja', things: 'tindakan', by: 'tests/isolation-actions.test.ts' },
  roles: { name: 'Peran yang lebih rendah', things: 'peran', by: 'tests/isolation-actions.test.ts' },
  pages: { name: 'Halaman dan alamat', things: 'alamat', by: 'tests/e2e/isolation.test.ts' },
  readings: {
    name: 'Unduhan, umpan, API, dan pencarian',
    things: 'alamat',
    by: 'tests/e2e/isolation.test.ts',
  },
  jobs: { name: 'Antrean tugas', things: 'antrean', by: 'tests/isolation-load.test.ts' },
  load: { name: 'Permintaan serentak', things: 'permintaan', by: 'tests/isolation-load.test.ts' },
  leaks: { name: 'Kebocoran yang sengaja ditanam', things: 'kebocoran', by: 'tests/isolation-load.test.ts' },
} as const
export type WallName = keyof typeof walls
