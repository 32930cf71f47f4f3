import { FilePlus2 } from 'lucide-react'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'

type FilePickerProps = {
  label: string
  /** What the phone should offer, as in an input's accept. */
  accept: string
  many?: boolean
  onFiles: (files: File[]) => void
}

/** A button that lets one file, or several, be chosen. */
export const FilePicker = ({ label, accept, many, onFiles }: FilePickerProps) => (
  <label
    className={`${buttonLook()} min-h-12 cursor-pointer focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent`}
  >
    <Icon of={FilePlus2} />
    {label}
    <input
      type="file"
      accept={accept}
      multiple={many}
      className="sr-only"
      onChange={event => {
        onFiles([...(event.target.files ?? [])])
        event.target.value = ''
      }}
    />
  </label>
)
