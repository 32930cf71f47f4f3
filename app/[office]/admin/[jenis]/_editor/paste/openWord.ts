import { noWords } from '../../../_forms/noWords.ts'
import { UploadError, uploadPhoto } from '../../../_uploads/upload.ts'
import { cleanHtml } from './clean.ts'
import { refusalOf } from './pasting.ts'

const largest = 30_000_000

/** A Word file that was not opened; its message is for the person. */
export class WordError extends Error {}

/** The text of a DOCX as clean HTML, its pictures uploaded. Throws WordError. */
export async function openWord(file: File): Promise<string> {
  if (!/\.docx$/i.test(file.name))
    throw new WordError('Hanya berkas .docx yang bisa dibuka. Di Word, pilih Simpan sebagai, lalu .docx.')
  if (file.size > largest)
    throw new WordError(
      'Berkas ini lebih dari 30 MB. Keluarkan fotonya dahulu, lalu unggah fotonya tersendiri.',
    )
  const { default: mammoth } = await import('mammoth')
  const lost: string[] = []
  const convertImage = mammoth.images.imgElement(async image => {
    const bytes = await image.readAsArrayBuffer()
    try {
      const { picture } = await uploadPhoto(
        new File([bytes], 'gambar dari Word', { type: image.contentType }),
        () => undefined,
      )
      const alt = spokenOf(image)
      return { src: '', alt, 'data-picture': JSON.stringify({ ...noWords, alt, ...picture }) }
    } catch (error) {
      if (!(error instanceof UploadError)) throw error
      lost.push(error.message)
      return { src: '' }
    }
  })
  const html = await mammoth
    .convertToHtml({ arrayBuffer: await file.arrayBuffer() }, { convertImage, styleMap })
    .then(result => result.value)
    .catch(() => {
      throw new WordError(
        'Berkas ini tidak terbaca sebagai naskah Word. Buka di Word, simpan ulang, lalu coba lagi.',
      )
    })
  const refusal = refusalOf(html.replaceAll(/<[^>]*>/g, '').length)
  if (refusal) throw new WordError(refusal)
  if (lost.length > 0)
    throw new WordError(`Foto di berkas ini belum bisa diunggah, jadi naskahnya belum dibuka. ${lost[0]}`)
  return cleanHtml(html)
}

// What Word guessed about a picture by itself, in its own language, is no description.
const guessed = /automatically generated|AI-generated/i

function spokenOf(image: object) {
  const { altText } = image as { altText?: unknown }
  return typeof altText === 'string' && !guessed.test(altText) ? altText.trim().slice(0, 300) : ''
}

const styleMap = [
  "p[style-name='Title'] => h2:fresh",
  "p[style-name='Heading 1'] => h2:fresh",
  "p[style-name='Heading 2'] => h3:fresh",
  "p[style-name='Heading 3'] => h3:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
]
