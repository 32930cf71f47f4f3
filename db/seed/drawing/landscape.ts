import type { Random } from '../content/random.ts'
import { at, line, oval, path, rect, times } from './canvas.ts'

export const GREENS = ['#5D7C5B', '#6F8D68', '#64845F', '#7C9870']
const ROOFS = ['#94503C', '#7C4535', '#85483A', '#9B5A41']

/** A rolling strip of land from `y` down to the lower edge. */
export function hills(random: Random, y: number, swing: number, fill: string): string {
  const heights = Array.from({ length: 5 }, () => y + random.between(-swing, swing))
  const curves = heights.slice(1).map((height, turn) => {
    const from = turn * 400
    return `C${from + 140} ${heights[turn]} ${from + 260} ${height} ${from + 400} ${height}`
  })
  return path(`M0 1000V${heights[0]}${curves.join('')}V1000Z`, fill)
}

/** A tree 300 high at scale 1, its trunk standing on (x, y). */
export function tree(x: number, y: number, scale: number, fill: string): string {
  return at(
    x,
    y,
    scale,
    rect(-8, -130, 16, 130, '#5E4B3C', 5) + oval(0, -190, 84, 78, fill) + oval(56, -150, 46, 38, fill),
  )
}

/** A house with a stepped hip roof, 400 wide at scale 1, standing on (x, y). */
export function house(x: number, y: number, scale: number, random: Random): string {
  const roof = random.pick(ROOFS)
  const wall = random.pick(['#F4E9D5', '#E9DCC2', '#F1E7D6'])
  const glass = '#4E5B58'
  return at(
    x,
    y,
    scale,
    rect(-145, -140, 290, 140, wall) +
      path('M-200 -138L-96 -250H96L200 -138Z', roof) +
      path('M-96 -250L-64 -298H64L96 -250Z', roof) +
      rect(-96, -252, 192, 3, '#00000022') +
      rect(-30, -96, 60, 96, '#6A4A3A') +
      rect(-112, -100, 54, 48, glass) +
      rect(58, -100, 54, 48, glass),
  )
}

/** Stalks cut into segments, the house's own motif, standing on (x, y). */
export function stalks(random: Random, x: number, y: number, count: number, fill: string): string {
  return times(count, turn => {
    const width = random.pick([20, 24, 26])
    let top = y
    return times(random.between(3, 5), () => {
      const length = random.between(72, 104)
      top -= length
      return rect(x + turn * 42, top, width, length - 7, fill, 8)
    })
  })
}

/** Two clumps of leaves seen from above, for rooms drawn as plans. */
export function potFromAbove(x: number, y: number, scale: number): string {
  return at(x, y, scale, oval(0, 0, 82, 82, '#6F8F69') + oval(56, -42, 54, 54, '#88A37F'))
}

export function rainfall(random: Random, count: number): string {
  return times(count, () => {
    const x = random.between(0, 1600)
    const y = random.between(30, 620)
    return line(`M${x} ${y}l-18 62`, '#F5F7F5', 4)
  })
}
