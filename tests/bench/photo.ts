import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { prepareImage } from '../../lib/media/prepare.ts'
import { childrenOf, cpuSeconds } from './cpu.ts'
import { number, type Row } from './table.ts'

const rounds = 5

/** What the renditions of a telephone's photo (12 megapixels) cost, and the memory of the largest we take. */
export async function measurePhotos(): Promise<Row[]> {
  const photo = await drawn(4032, 3024)
  const each: number[] = []
  for (let n = 0; n < rounds; n++) each.push((await taken(photo)).seconds)
  const median = each.sort((a, b) => a - b)[Math.floor(rounds / 2)]!
  const heavy = await taken(await drawn(8600, 6900))
  return [
    { name: 'renditions of a 12-megapixel photo: CPU', value: `${number(median, 2)} s`, aim: '≤ 1,5 s' },
    { name: '… of one of 59 megapixels: memory', value: `${number(heavy.megabytes)} MB`, aim: '≤ 512 MB' },
  ]
}

// As a camera makes it: much detail, half again as heavy as most.
async function drawn(width: number, height: number) {
  const raw = { width: Math.round(width / 8), height: Math.round(height / 8), channels: 3 as const }
  const noise = Buffer.from(Array.from({ length: raw.width * raw.height * 3 }, () => Math.random() * 255))
  return sharp(noise, { raw })
    .resize(width, height)
    .jpeg({ quality: 90 })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

/** CPU seconds and most megabytes of the process that opens a picture, looked at until it has gone. */
async function taken(bytes: Buffer) {
  let seconds = 0
  let megabytes = 0
  const look = setInterval(() => {
    try {
      // The newest: the servers of the other measurements are children too.
      const pid = Math.max(0, ...childrenOf(process.pid))
      if (pid === 0) return
      seconds = Math.max(seconds, cpuSeconds(pid))
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
      megabytes = Math.max(megabytes, Number(peak ?? 0) / 1024)
    } catch {
      // It ended between two looks.
    }
  }, 20)
  await prepareImage(bytes, 'foto.jpg').finally(() => clearInterval(look))
  return { seconds, megabytes }
}
