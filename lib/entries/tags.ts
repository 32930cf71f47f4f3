/** A tag as it stands in an address: "pemilih pemula" is pemilih-pemula. Empty when nothing is left of it. */
export const tagSlug = (tag: string) =>
  tag
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
