export const imageFormats = ['avif', 'webp', 'jpg'] as const
export type ImageFormat = (typeof imageFormats)[number]

/** The widths a picture is made in, pixels; never wider than what was uploaded. */
export const imageWidths = [480, 960, 1440] as const

/** One rendition of a picture: pixels, and its size in bytes. */
export type Variant = { width: number; height: number; format: ImageFormat; size: number }
