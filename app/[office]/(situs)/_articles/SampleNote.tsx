/** Says quietly that a text was made to fill a demonstration. */
export const SampleNote = () => (
  <p className="mt-6 text-14 text-ink-2">
    <span className="mr-2 rounded-badge bg-neutral-tint px-2 py-0.5 font-semibold">Konten contoh</span>
    Nama, angka, dan kejadian di halaman ini rekaan.
  </p>
)
