const kinds: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'text/csv': 'CSV',
}

/** "PDF", or the ending of the name. */
export const fileKind = ({ mime = '', name }: { mime?: string; name: string }) =>
  kinds[mime] ?? /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toUpperCase() ?? 'Berkas'

/** "1,2 GB", "6,1 MB" or "184 KB"; `bytes` as the store counts them. */
export function formatSize(bytes: number) {
  const kilo = bytes / 1000
  if (kilo < 1000) return `${Math.max(1, Math.round(kilo)).toLocaleString('id-ID')} KB`
  const [value, unit] = kilo < 1_000_000 ? [kilo / 1000, 'MB'] : [kilo / 1_000_000, 'GB']
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: 1 })} ${unit}`
}

/** "PDF · 184 KB": what a file is and how large. */
export const formatFile = (file: { name: string; size: number; mime?: string }) =>
  [fileKind(file), formatSize(file.size)].join(' · ')

/** What readers are told of a file whose pages are pictures. */
export const scanWords = {
  machine: 'Hasil pindai, teksnya hasil baca mesin',
  unreadable: 'Hasil pindai, teksnya belum bisa dicari',
}
