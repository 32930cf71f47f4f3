import type { Nginx } from './nginx.ts'
import { startServer } from './server.ts'
import { number, type Row } from './table.ts'

/** From the command to the first answer, when nothing is to be installed, built or filled. */
export async function measureStart(data: string, nginx: Nginx): Promise<Row[]> {
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const server = await startServer(data, 1)
    times.push(server.startSeconds)
    await server.stop()
  }
  const middle = times.sort((a, b) => a - b)[1]!
  return [
    {
      name: 'start-up, second time, to the first answer',
      value: `${number(middle, 1)} s`,
      ratio: `${number(middle / nginx.startSeconds)} ×`,
    },
  ]
}
