import type { Format, OldItem } from '../imports/schema.ts'
import { normalAddress } from './normal.ts'

/**
 * Every address an item of an old site answered at: those its source names, and those its system made from its
 * number and its short name besides. Whole addresses keep their host. What can be told from the shape of an address
 * alone (index.php, .html, resized pictures) is not listed here: it is matched when it is asked for (candidates.ts).
 */
export function shapesOf(
  item: Pick<OldItem, 'key' | 'becomes' | 'addresses' | 'file'>,
  format: Format,
): string[] {
  const own = [...item.addresses, ...(item.becomes === 'medium' && item.file ? [item.file.address] : [])]
  const host = own.map(address => normalAddress(address)?.host).find(Boolean)
  const made = [...numbered(item, format), ...own.flatMap(portalShapes)]
  return [...new Set([...own, ...made.map(path => (host ? `http://${host}${path}` : path))])]
}

/** The address an item of this number has in Joomla whatever its menu and its short name are. */
export const joomlaAddress = (id: string) => `/index.php?id=${id}&option=com_content&view=article`

function numbered({ key, becomes }: Pick<OldItem, 'key' | 'becomes'>, format: Format): string[] {
  const id = /(?:^|[:/ -])0*(\d{1,10})$/.exec(key)?.[1]
  if (!id) return []
  if (format === 'joomla') return becomes === 'medium' ? [] : [joomlaAddress(id)]
  if (format === 'drupal') return becomes === 'medium' ? [] : [`/node/${id}`]
  if (format !== 'wxr') return []
  if (becomes === 'medium') return [`/?attachment_id=${id}`]
  return [`/?p=${id}`, ...(becomes === 'page' ? [`/?page_id=${id}`] : [])]
}

// Portals in the manner of CodeIgniter answered by number, by short name and by both (/blog/read/12_judul).
function portalShapes(address: string): string[] {
  const path = normalAddress(address)?.address ?? ''
  const [, place, id, slug] =
    /^(?:\/index\.php)?(\/(?:[a-z]+\/)?(?:read|detail|baca|lihat|view|show))\/(\d+)[_/-]([^/?]+)$/i.exec(
      path,
    ) ?? []
  return place && id && slug ? [`${place}/${id}_${slug}`, `${place}/${slug}`, `${place}/${id}`] : []
}
