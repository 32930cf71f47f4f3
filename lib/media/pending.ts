/** What stands for the hash of a photo that is still in its writer's browser. */
const pendingHash = '0'.repeat(64)

/** Whether this photo is still on its way: its id is then that of the upload, its words are kept as any other's. */
export const isPending = ({ hash }: { hash: string }) => hash === pendingHash

/** A photo that can be placed and described before it has arrived. Width and height in pixels. */
export const pendingPicture = (id: string, { width, height }: { width: number; height: number }) => ({
  mediaId: id,
  hash: pendingHash,
  width,
  height,
})

/** How many photos of these fields are still on their way. */
export const countPending = (values: Record<string, string>) =>
  Object.values(values).reduce((sum, value) => sum + value.split(pendingHash).length - 1, 0)

type Words = { alt: string; decorative: boolean; caption: string; credit: string }

/** A photo that has arrived, with the words that were typed meanwhile; where none were, those it had before. */
export function arrived<P extends Partial<Words>>(typed: Partial<Words>, picture: P): P & Partial<Words> {
  const words = Object.entries(typed).filter(([name, value]) => wordNames.has(name) && value)
  return { ...typed, ...picture, ...Object.fromEntries(words) }
}

const wordNames = new Set(['alt', 'decorative', 'caption', 'credit'])
