import { ImagePlus } from 'lucide-react'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'

type PhotoInputProps = { label: string; onFile: (file: File | undefined) => void }

/** A button that lets a photo be chosen or taken. */
export const PhotoInput = ({ label, onFile }: PhotoInputProps) => (
  <label
    className={`${buttonLook()} cursor-pointer focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent`}
  >
    <Icon of={ImagePlus} />
    {label}
    <input
      type="file"
      accept="image/*"
      className="sr-only"
      onChange={event => {
        onFile(event.target.files?.[0])
        event.target.value = ''
      }}
    />
  </label>
)
