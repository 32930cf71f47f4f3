/** "6,1 MB" or "184 KB" */
export function formatSize(bytes: number) {
  const kilo = bytes / 1000
  if (kilo < 1000) return `${Math.max(1, Math.round(kilo)).toLocaleString('id-ID')} KB`
  return `${(kilo / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`
}

/** "PDF · 184 KB": what a file is, by the end of its name, and how large. */
export function formatFile({ name, size }: { name: string; size: number }) {
  const [, ending] = /\.([a-z0-9]{1,5})$/i.exec(name) ?? []
  return [ending?.toUpperCase() ?? 'Berkas', formatSize(size)].join(' · ')
}
