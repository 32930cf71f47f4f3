const [width, height, margin] = [595, 842, 64]
const linesOnPage = 40

/** Lines of plain ASCII text as a small PDF (ISO 32000-1), A4, one typeface; a title in bold above. */
export function pdfOf(title: string, lines: readonly string[]): Buffer {
  const pages: string[][] = []
  for (let from = 0; from === 0 || from < lines.length; from += linesOnPage)
    pages.push(lines.slice(from, from + linesOnPage))
  const firstPage = 5
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (id) >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${firstPage + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${firstPage + at * 2 + 1} 0 R >>`,
      streamOf(contentOf(at === 0 ? title : '', page)),
    ]),
  ]
  return assemble(objects)
}

const streamOf = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`

function contentOf(title: string, lines: readonly string[]) {
  const begin = `BT ${margin} ${height - margin - 16} Td`
  const head = title ? `/F2 15 Tf (${escaped(title)}) Tj 0 -32 Td ` : ''
  return `${begin} ${head}/F1 11 Tf ${lines.map(line => `(${escaped(line)}) Tj 0 -17 Td`).join(' ')} ET`
}

const escaped = (text: string) => text.replaceAll(/[\\()]/g, sign => `\\${sign}`)

function assemble(objects: string[]): Buffer {
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  return Buffer.from(
    `${body}${head}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}
