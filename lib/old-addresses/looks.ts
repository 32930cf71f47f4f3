/** What only the systems of old sites answered at: nothing of ours has such a path. */
const oldShape =
  /^\/(index\.php|wp-|xmlrpc|administrator|component|blog|node|page|sites|category|kategori|tag|label|author|search\/label|feeds?|comments|images|berkas|uploads?|files)(\/|\?|\.|$)|^\/wp-|^\/(19|20)\d{2}(\/|$)|\.(html?|php\d?|aspx?|jsp|cgi)(\?|$)/i

/** Whether an address has a shape that only sites before this one had. */
export const isOld = (address: string) => oldShape.test(address)

// Query keys by which old systems said which page was meant.
const oldKey =
  /^(p|page_id|attachment_id|cat|tag|author|m|s|q|feed|option|view|task|id|nid|post|artikel|berita|module|mod|act|page|halaman|category_name|post_type|year|format|rest_route)$/

/**
 * Whether the query of a request asks for a page of an old site: it has such a key, and `understood`, the query that
 * is left of it here, has not.
 */
export function asksByQuery(raw: string, understood: string): boolean {
  if (!raw) return false
  const known = new URLSearchParams(understood)
  return [...new URLSearchParams(raw).keys()].some(key => oldKey.test(key) && !known.has(key))
}

// What scanners ask of every site in the world; nobody who reads is looking for it.
const probe =
  /^\/(wp-(login|admin|config|cron|json|includes|content\/(plugins|themes))|xmlrpc\.php|administrator|admin\.php|phpmyadmin|pma|mysql|cgi-bin|vendor|\.|_?profiler|actuator|autodiscover|owa|boaform|hnap1|solr|setup|shell|config|backup|env|api|static\/)|\.(asp|aspx|jsp|cgi|env|bak|sql|zip|rar|gz|7z|ini|log|yml|sh|exe|map)(\?|$)|\/\.|%00|\b(eval|passwd|wlwmanifest|alfa|wso|c99|shell|phpinfo)\b/i

/** Whether this is asked by machines that look for holes, not by someone who followed a link. */
export const isProbe = (address: string) => probe.test(address)
