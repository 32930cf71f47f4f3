export type PictureSource = { type: string; srcSet: string }
type PictureProps = {
  sources: PictureSource[]
  src: string
  alt: string
  width: number
  height: number
  sizes: string
  /** The one picture above the fold; the others are loaded when they come near. */
  first?: boolean
  className?: string
}

/** A plain <picture>: the browser takes the smallest file that serves. */
export const Picture = ({ sources, src, alt, width, height, sizes, first, className }: PictureProps) => (
  <picture>
    {sources.map(source => (
      <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
    ))}
    <img
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
      className={className}
    />
  </picture>
)
