type Policy = { createHTML: (html: string) => string }
type Factory = { createPolicy: (name: string, rules: Policy) => Policy }

let policy: Policy | undefined

// Where the browser has Trusted Types, text becomes markup here only: in a page apart, where nothing of it runs.
const trusted = (html: string) => {
  const factory = (window as { trustedTypes?: Factory }).trustedTypes
  policy ??= factory?.createPolicy('tempelan', { createHTML: text => text })
  return policy ? policy.createHTML(html) : html
}

/** A stranger's HTML as a page of its own: no script of it runs, nothing is loaded. */
export const parseApart = (html: string) => new DOMParser().parseFromString(trusted(html), 'text/html')
