/** Says quietly that a text was moved here from the office's old site. Nothing where it was written here. */
export const OriginNote = ({ from }: { from?: string }) =>
  from && (
    <p className="mt-2 text-14 break-words text-ink-2">
      {from.includes('.') ? `Dipindahkan dari situs lama ${from}` : 'Dipindahkan dari situs lama'}
    </p>
  )
