import type { Picture } from '../media/picture.ts'
import { makeRoom, margin, type Sheet, textWidth, write } from './sheet.ts'

const tallest = 300

/** A picture as wide as the text, what it shows for who cannot see it, and its caption with who took it. */
export function drawPicture(sheet: Sheet, picture: Picture, bytes: Buffer | undefined) {
  if (!bytes) return
  const { width, height } = picture
  const scale = Math.min(textWidth / width, tallest / height)
  const [wide, high] = [width * scale, height * scale]
  makeRoom(sheet, high + 36)
  const { y } = sheet
  const draw = () => void sheet.image(bytes, margin.side, y, { width: wide, height: high })
  sheet.addStructure(sheet.struct('Figure', { alt: picture.alt || picture.caption || 'Foto' }, draw))
  sheet.y = y + high + 6
  const words = captionOf(picture)
  if (words) write(sheet, 'Caption', [{ text: words }], { size: 8.5, colour: '#565045' })
  sheet.y += 12
}

function captionOf({ caption, credit }: Picture) {
  const by = credit && `Foto: ${credit}`
  return [caption, by].filter(Boolean).join(caption.endsWith('.') ? ' ' : '. ')
}
