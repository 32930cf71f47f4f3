type Facts = Record<string, unknown>

/** Facts for search engines (schema.org). "<" is escaped, so no text of an entry can end the element. */
export const LinkedData = ({ facts }: { facts: Facts[] }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({ '@context': 'https://schema.org', '@graph': facts }).replaceAll(
        '<',
        '\\u003c',
      ),
    }}
  />
)
