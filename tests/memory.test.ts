import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { prepareImage } from '../lib/media/prepare.ts'
import { keepOriginal } from '../lib/media/store.ts'
import { readStored } from '../lib/readings/stored.ts'
import { childrenOf } from './bench/cpu.ts'
import { pdf } from './files/make.ts'

/** The most that this process's children held together while `work` ran, MB. */
async function mostHeld(work: () => Promise<unknown>) {
  let most = 0
  const look = setInterval(() => {
    most = Math.max(
      most,
      childrenOf(process.pid).reduce((sum, pid) => sum + residentOf(pid), 0),
    )
  }, 10)
  await work().finally(() => clearInterval(look))
  return most
}

function residentOf(pid: number) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

const vast = (background: string) =>
  sharp({ create: { width: 8600, height: 6900, channels: 3, background } })
    .jpeg()
    .toBuffer()

test('two photos of 59 megapixels and a file to read, all at once, take no more than 512 MB', async () => {
  const [one, other, paper] = [await vast('#204060'), await vast('#604020'), await pdf('Rapat pleno')]
  await keepOriginal('b'.repeat(64), paper)
  const most = await mostHeld(() =>
    Promise.all([
      prepareImage(one, 'a.jpg'),
      prepareImage(other, 'b.jpg'),
      readStored({ hash: 'b'.repeat(64), mime: 'application/pdf' }),
    ]),
  )
  expect(most).toBeGreaterThan(60)
  expect(most).toBeLessThan(512)
}, 60_000)
