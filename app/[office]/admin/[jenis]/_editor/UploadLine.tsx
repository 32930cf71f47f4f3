import { FieldError } from '../../../../_ui/Field.tsx'

/** How an upload goes: how much has left, then what became of it. */
export const UploadLine = ({ share, note, error }: { share?: number; note?: string; error?: string }) => (
  <div role="status" className="text-14 text-ink-2">
    {note && <p className="mt-2">{note}</p>}
    {share !== undefined && (
      <progress
        max={1}
        value={share}
        aria-label="Yang sudah terunggah"
        className="mt-1 h-2 w-full accent-accent"
      />
    )}
    {error && <FieldError>{error}</FieldError>}
  </div>
)
