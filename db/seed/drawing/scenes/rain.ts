import { line, path, rect, scene, times } from '../canvas.ts'
import { hills, rainfall } from '../landscape.ts'
import { person, someone } from '../people.ts'

export const rain = scene('rain', random => {
  const [sky, rock] = random.pick([
    ['#DDE3E0', '#95A7AB'],
    ['#E2E1DA', '#9DA3A4'],
    ['#D9E1E4', '#8DA2AC'],
  ])
  const x = random.pick([420, 1060, 1172])
  const shift = x < 800 ? 260 : 0
  return [
    rect(0, 0, 1600, 1000, sky),
    path(
      `M${60 + shift} 640C${300 + shift} 540 ${380 + shift} 420 ${476 + shift} 330Q${528 + shift} 280 ${590 + shift} 350Q${640 + shift} 414 ${694 + shift} 366Q${806 + shift} 200 ${880 + shift} 316C${980 + shift} 450 ${1120 + shift} 560 ${1430 + shift} 620V1000H${60 + shift}Z`,
      rock,
    ),
    hills(random, 620, 26, '#7B968F'),
    hills(random, 690, 22, '#5F8072'),
    times(5, turn => row(turn, ['#6F9574', '#5F8664', '#83A381', '#507859', '#6B906E'][turn]!)),
    rainfall(random, 46),
    person(
      x,
      950,
      0.82,
      someone(random, { head: 'veil', cloth: random.pick(['#12506B', '#8C1D2F', '#6B4B3A']) }),
    ),
    line(`M${x + 44} 824V612`, '#5E4B3C', 8),
    path(
      `M${x - 92} 664Q${x - 10} 560 ${x + 44} 560Q${x + 98} 560 ${x + 150} 664Q${x + 120} 642 ${x + 90} 660Q${x + 60} 642 ${x + 28} 660Q${x - 4} 642 ${x - 34} 660Q${x - 62} 642 ${x - 92} 664Z`,
      random.pick(['#C08347', '#A8474B', '#4F7A8A']),
    ),
  ].join('')
})

function row(turn: number, fill: string): string {
  const y = 720 + turn * 58
  const lip = (drop: number) =>
    `M0 ${y + drop}C340 ${y - 30 + drop} 760 ${y + drop} 1000 ${y + 34 + drop}S1420 ${y + 30 + drop} 1600 ${y - 22 + drop}`
  return path(`${lip(0)}V1000H0Z`, fill) + line(lip(28), '#3F634A66', 10, ' stroke-dasharray="26 14"')
}
