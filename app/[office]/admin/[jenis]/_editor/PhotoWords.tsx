import type { KeyboardEvent } from 'react'
import type { Picture } from '../../../../../lib/media/picture.ts'
import { CheckField, TextField } from '../../../../_ui/Field.tsx'

type Words = Pick<Picture, 'caption' | 'alt' | 'decorative'>
type PhotoWordsProps = { words: Words; change: (words: Partial<Words>) => void; id: string }

/** What a photo tells those who see it and those who do not. */
export const PhotoWords = ({ words, change, id }: PhotoWordsProps) => (
  <>
    <TextField
      id={id.replace('gambaran', 'keterangan')}
      label="Keterangan foto"
      help="Siapa, sedang apa, di mana, kapan."
      maxLength={400}
      value={words.caption}
      onChange={event => change({ caption: event.target.value })}
      onKeyDown={stayHere}
    />
    {!words.decorative && (
      <TextField
        id={id}
        label="Gambaran untuk yang tidak melihat"
        help="Ceritakan isi foto. Cukup satu kalimat."
        maxLength={300}
        value={words.alt}
        onChange={event => change({ alt: event.target.value })}
        onKeyDown={stayHere}
      />
    )}
    <CheckField
      label="Foto ini hiasan, tidak perlu gambaran"
      checked={words.decorative}
      onChange={event => change({ decorative: event.target.checked })}
    />
  </>
)

/** Enter in a field about a photo would send the whole form. */
export const stayHere = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault()
}
