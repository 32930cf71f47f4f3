import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '../env.ts'

const folder = () => path.join(env().dataFolder, 'ekspor')

/** Where an archive lies while somebody may fetch it; nobody but this deployment reads there. */
export const archiveFile = (id: string) => path.join(folder(), `${id}.zip`)

/** Makes the place of archives; what an attempt that was cut short left of this one goes. */
export async function clearPlace(id: string) {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  await rm(archiveFile(id), { force: true })
}
