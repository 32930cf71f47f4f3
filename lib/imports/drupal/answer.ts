/** A resource of JSON:API (version 1.0, §7.2) as Drupal gives it. */
export type Resource = {
  type: string
  id: string
  attributes: Record<string, unknown>
  relationships: Record<string, Reference[]>
}
export type Reference = { type: string; id: string; meta: Record<string, unknown> }

export type Answer = {
  data: Resource[]
  included: Resource[]
  links: Record<string, string>
  /** How many resources only those who log in may read. */
  omitted: number
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

/** Reads what a document of JSON:API holds; undefined for any other JSON. What has not its form is left out. */
export function answerOf(json: unknown): Answer | undefined {
  if (
    !isRecord(json) ||
    !('data' in json || 'errors' in json) ||
    !(isRecord(json.jsonapi) || isRecord(json.links))
  )
    return
  return {
    data: [json.data].flat().flatMap(resourceOf),
    included: [json.included].flat().flatMap(resourceOf),
    links: Object.fromEntries(
      Object.entries(isRecord(json.links) ? json.links : {}).map(([name, link]) => [name, hrefOf(link)]),
    ),
    omitted: omittedIn(json.meta),
  }
}

const hrefOf = (link: unknown) => textIn(isRecord(link) ? link.href : link)

function resourceOf(value: unknown): Resource[] {
  if (!isRecord(value) || typeof value.type !== 'string' || typeof value.id !== 'string') return []
  const relationships = Object.entries(isRecord(value.relationships) ? value.relationships : {})
  return [
    {
      type: value.type,
      id: value.id,
      attributes: isRecord(value.attributes) ? value.attributes : {},
      relationships: Object.fromEntries(relationships.map(([name, one]) => [name, referencesIn(one)])),
    },
  ]
}

const referencesIn = (value: unknown): Reference[] =>
  [isRecord(value) ? value.data : undefined]
    .flat()
    .flatMap(one =>
      isRecord(one) && typeof one.type === 'string' && typeof one.id === 'string'
        ? [{ type: one.type, id: one.id, meta: isRecord(one.meta) ? one.meta : {} }]
        : [],
    )

function omittedIn(meta: unknown): number {
  const omitted = isRecord(meta) && isRecord(meta.omitted) ? meta.omitted.links : undefined
  return isRecord(omitted) ? Object.keys(omitted).filter(name => name.startsWith('item')).length : 0
}

/** Finds what a resource refers to. */
export type Find = (reference: Reference) => Resource | undefined

export const placeOf = ({ type, id }: Pick<Resource, 'type' | 'id'>) => `${type} ${id}`
