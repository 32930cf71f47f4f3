import { line, oval, path, rect, scene, times } from '../canvas.ts'
import { hills, house, stalks } from '../landscape.ts'

export const terraces = scene('terraces', random => {
  const [sky, rock, sun] = random.pick([
    ['#F4E5D1', '#A08D84', '#E5B18A'],
    ['#E9E8DC', '#93A1A2', '#EBCB97'],
    ['#F1DFCF', '#9C8B8E', '#DE9D78'],
  ])
  const peak = random.between(640, 860)
  const sunAt = peak < 740 ? random.between(1120, 1300) : random.between(240, 420)
  return [
    rect(0, 0, 1600, 1000, sky),
    oval(sunAt, 250, 92, 92, sun),
    path(
      `M0 660C${peak - 380} 620 ${peak - 190} 330 ${peak - 90} 300L${peak - 40} 336L${peak} 304L${peak + 48} 344L${peak + 92} 306C${peak + 210} 350 ${peak + 330} 600 1600 640V1000H0Z`,
      rock,
    ),
    path(
      `M${peak - 90} 300L${peak - 40} 336L${peak} 304L${peak + 48} 344L${peak + 92} 306L${peak + 118} 330L${peak + 60} 420L${peak} 370L${peak - 50} 430L${peak - 130} 340Z`,
      '#7F6E68',
    ),
    hills(random, 640, 26, '#8FA088'),
    times(6, turn => step(turn, ['#7C9870', '#6B8A62', '#86A078', '#5F7F5B', '#7A976C', '#54744F'][turn]!)),
    house(random.between(980, 1180), 792, 0.36, random),
    stalks(random, 60, 1000, 3, '#46604A'),
    stalks(random, 1500, 1000, 2, '#46604A'),
  ].join('')
})

function step(turn: number, fill: string): string {
  const y = 700 + turn * 52
  const lip = `M0 ${y + 20}C300 ${y - 30} 620 ${y - 14} 900 ${y + 14}S1360 ${y + 40} 1600 ${y - 20}`
  return (
    path(`${lip}V1000H0Z`, fill) +
    line(
      `M0 ${y + 44}C300 ${y - 6} 620 ${y + 10} 900 ${y + 38}S1360 ${y + 64} 1600 ${y + 4}`,
      '#F3EBD533',
      7,
      ' stroke-dasharray="30 22"',
    )
  )
}
