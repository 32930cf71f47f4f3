import { parameters } from '../../../../lib/opendata/parameters.ts'

/** What the lists understand, told from the same schema that reads it. Rows, not columns: they fit a phone. */
export const Parameters = () => (
  <dl className="border-t border-line">
    {Object.entries(parameters.entri.shape).map(([name, schema]) => {
      const { description, example, override } = (schema.meta() ?? {}) as Told
      return (
        <div key={name} className="border-b border-line py-3 md:grid md:grid-cols-[9rem_1fr]">
          <dt className="font-semibold">
            <code>{name}</code>
          </dt>
          <dd>
            {description}
            <span className="block text-16 text-ink-2">
              Contoh: <code>{example ?? override?.enum?.join(', ') ?? 'pengumuman'}</code>
            </span>
          </dd>
        </div>
      )
    })}
  </dl>
)

type Told = { description?: string; example?: string | number; override?: { enum?: number[] } }
