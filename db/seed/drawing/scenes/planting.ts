import { line, oval, path, rect, scene, times } from '../canvas.ts'
import { GREENS, hills, tree } from '../landscape.ts'
import { person, someone } from '../people.ts'

export const planting = scene('planting', random => {
  const sky = random.pick(['#E6EADF', '#EFE6D3', '#E0E8E6'])
  const soil = random.pick(['#B59B77', '#A88F70', '#BDA27A'])
  return [
    rect(0, 0, 1600, 1000, sky),
    oval(random.between(1200, 1400), 190, 74, 74, '#EFD29B'),
    hills(random, 470, 40, '#BAC8B2'),
    hills(random, 560, 26, '#93AA86'),
    times(5, turn =>
      tree(90 + turn * 350 + random.between(-30, 30), 640, 0.66 + (turn % 2) * 0.2, random.pick(GREENS)),
    ),
    path('M0 660C400 630 1100 630 1600 664V1000H0Z', soil),
    times(4, turn =>
      line(
        `M0 ${720 + turn * 80}C400 ${694 + turn * 80} 1100 ${694 + turn * 80} 1600 ${724 + turn * 80}`,
        '#00000014',
        10,
      ),
    ),
    times(9, turn => sapling(90 + turn * 180, 748, 0.8)),
    person(380, 880, 0.94, someone(random, { head: 'hair', cloth: '#45616D' })),
    spade(462, 900),
    person(820, 862, 0.9, someone(random, { head: 'veil', cloth: '#8C1D2F' })),
    person(1230, 884, 0.94, someone(random, { head: 'peci', cloth: '#6B4B3A' })),
    wateringCan(1310, 830),
    times(6, turn => sapling(150 + turn * 264, 960, 1.15)),
  ].join('')
})

function sapling(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${oval(0, 4, 46, 12, '#8B7152')}${line('M0 0V-84', '#6B5845', 7)}${oval(-20, -66, 24, 12, '#5D7C5B')}${oval(22, -80, 24, 12, '#6F8D68')}${oval(0, -102, 15, 24, '#64845F')}</g>`
}

function spade(x: number, y: number): string {
  return (
    line(`M${x} ${y - 210}V${y - 40}`, '#7A5C45', 10) +
    path(`M${x - 24} ${y - 50}h48v44q-24 34 -48 0Z`, '#6C7478')
  )
}

function wateringCan(x: number, y: number): string {
  return (
    rect(x, y - 40, 70, 60, '#4F7A8A', 8) +
    line(`M${x + 66} ${y}L${x + 116} ${y - 44}`, '#4F7A8A', 14) +
    line(`M${x + 10} ${y - 40}q26 -40 52 0`, '#4F7A8A', 8)
  )
}
