/** A part of a page that others fill, and where it stands in the page's HTML (UTF-16 units, end exclusive). */
export type Region = { name: string; start: number; end: number }

const mark = /<template data-region="(\/?)([a-z]+)"><\/template>/g

/** Takes the marks that a page sets around its regions out of it, and says where they stood. */
export function takeRegions(marked: string): { html: string; regions: Region[] } {
  const regions: Region[] = []
  let html = ''
  let from = 0
  for (const found of marked.matchAll(mark)) {
    html += marked.slice(from, found.index)
    from = found.index + found[0].length
    const [, slash, name = ''] = found
    if (!slash) regions.push({ name, start: html.length, end: html.length })
    else for (const region of regions) if (region.name === name) region.end = html.length
  }
  return { html: html + marked.slice(from), regions }
}

/** The same page with other contents in its regions; one that `contents` does not name is emptied. */
export function fillRegions(html: string, regions: Region[], contents: ReadonlyMap<string, string>) {
  const filled: Region[] = []
  let made = ''
  let from = 0
  for (const { name, start, end } of regions) {
    made += html.slice(from, start)
    const content = contents.get(name) ?? ''
    filled.push({ name, start: made.length, end: made.length + content.length })
    made += content
    from = end
  }
  return { html: made + html.slice(from), regions: filled }
}

/** What stands in each region. */
export const contentsOf = (html: string, regions: Region[]): Map<string, string> =>
  new Map(regions.map(({ name, start, end }) => [name, html.slice(start, end)]))

/** The page without what stands in its regions. */
export const outsideOf = (html: string, regions: Region[]) => fillRegions(html, regions, new Map()).html
