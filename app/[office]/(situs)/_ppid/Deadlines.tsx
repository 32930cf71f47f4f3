import { type Deadline, deadlineNames } from '../../../../lib/requests/schema.ts'

/** The limits in force today, each with the rule it comes from; rows with labels on a phone. */
export const Deadlines = ({ deadlines }: { deadlines: Deadline[] }) => (
  <table className="mt-4 w-full border-collapse text-left text-16 max-md:block">
    <caption className="sr-only">Tenggat layanan informasi publik yang berlaku sekarang</caption>
    <thead className="max-md:sr-only">
      <tr className="border-b border-field text-14 text-ink-2">
        <th scope="col" className="py-2 pr-4 font-semibold">
          Langkah
        </th>
        <th scope="col" className="py-2 pr-4 font-semibold">
          Paling lama
        </th>
        <th scope="col" className="py-2 font-semibold">
          Dasar
        </th>
      </tr>
    </thead>
    <tbody className="max-md:block max-md:border-t max-md:border-line">
      {deadlines.map(deadline => (
        <tr key={deadline.name} className="border-b border-line max-md:block max-md:py-3">
          <th scope="row" className="py-3 pr-4 font-semibold max-md:block max-md:p-0">
            {deadlineNames[deadline.name]}
          </th>
          <td className="py-3 pr-4 whitespace-nowrap max-md:block max-md:p-0">{limitOf(deadline)}</td>
          <td className="py-3 text-ink-2 max-md:block max-md:p-0 max-md:text-14">{deadline.basis}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** "10 hari kerja" */
export const limitOf = ({ days, counts }: Deadline) =>
  `${days} hari ${counts === 'working' ? 'kerja' : 'kalender'}`
