/** An export as WordPress wrote it before: names of authors, cdata in titles and the like came with later versions. */
export function olderWxr(wxr: string, version: '1.0' | '1.1', scheme: 'http' | 'https' = 'http'): string {
  const now = wxr
    .replaceAll('http://wordpress.org/export/1.2/', `${scheme}://wordpress.org/export/${version}/`)
    .replace('<wp:wxr_version>1.2', `<wp:wxr_version>${version}`)
    .replace(/<title><!\[CDATA\[([\s\S]*?)\]\]><\/title>/g, (_, title) => `<title>${escaped(title)}</title>`)
    .replace(/\s*<wp:(?:post_modified(?:_gmt)?)>.*?<\/wp:post_modified(?:_gmt)?>/g, '')
    .replace(/<wp:(status|post_type|post_name|post_date|post_date_gmt)><!\[CDATA\[(.*?)\]\]>/g, '<wp:$1>$2')
  if (version === '1.1') return now
  return now
    .replace(/\s*<wp:author>.*<\/wp:author>/g, '')
    .replace(/<category domain="category"[^>]*>(.*?)<\/category>/g, '<category>$1</category>\n\t\t$&')
    .replace(
      /<category domain="post_tag"([^>]*)>(.*?)<\/category>/g,
      '<category domain="tag">$2</category>\n\t\t<category domain="tag"$1>$2</category>',
    )
}

// Titles were HTML already; only what is no reference was escaped.
const escaped = (title: string) =>
  title
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
