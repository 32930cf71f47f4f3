import { parameters } from '../../../../lib/opendata/parameters.ts'

/** What the lists understand, told from the same schema that reads it. */
export const Parameters = () => (
  <div className="tabel">
    <table>
      <thead>
        <tr>
          <th scope="col">Parameter</th>
          <th scope="col">Artinya</th>
          <th scope="col">Contoh</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(parameters.entri.shape).map(([name, schema]) => {
          const { description, example, override } = (schema.meta() ?? {}) as Told
          return (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{description}</td>
              <td>{example ?? override?.enum?.join(', ') ?? 'pengumuman'}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)

type Told = { description?: string; example?: string | number; override?: { enum?: number[] } }
