import { line, rect, scene, times } from '../canvas.ts'
import { person, someone } from '../people.ts'

export const signing = scene('signing', random => {
  const wall = random.pick(['#E9E2D3', '#E2E5DE', '#EDE2D2'])
  const curtain = random.pick(['#7E9A8B', '#A9574F', '#4F7284', '#B08B57'])
  const left = someone(random, { head: random.pick(['peci', 'hair']), cloth: '#3F3B38' })
  const right = someone(random, {
    head: random.pick(['veil', 'long']),
    cloth: random.pick(['#8C1D2F', '#12506B', '#6F8F69']),
  })
  return [
    rect(0, 0, 1600, 1000, wall),
    times(
      9,
      turn =>
        rect(60 + turn * 38, 80, 30, 640, turn % 2 ? curtain : `${curtain}CC`, 14) +
        rect(1206 + turn * 38, 80, 30, 640, turn % 2 ? curtain : `${curtain}CC`, 14),
    ),
    rect(40, 66, 372, 20, '#7A5C45', 8) + rect(1186, 66, 372, 20, '#7A5C45', 8),
    rect(560, 130, 480, 260, '#F8F2E5', 6) + rect(580, 150, 440, 220, '#DDE4DE'),
    times(5, turn =>
      rect(
        640 + turn * 68,
        330 - [70, 130, 96, 150, 84][turn]!,
        26,
        [70, 130, 96, 150, 84][turn]!,
        '#8FA68F',
        8,
      ),
    ),
    rect(0, 720, 1600, 280, '#CBBBA0'),
    person(600, 780, 1.3, left),
    person(1000, 780, 1.24, right),
    line('M668 640Q740 700 800 676', left.cloth, 46) + line('M934 640Q868 704 806 678', right.cloth, 46),
    line('M772 680L826 678', left.skin, 40),
    rect(330, 770, 940, 36, '#8A6A4E', 6) +
      rect(352, 806, 896, 194, '#F3EADA') +
      times(11, turn => rect(376 + turn * 80, 806, 3, 194, '#E0D3BC')),
    rect(420, 738, 170, 34, '#FBF7EE', 3) +
      rect(436, 750, 100, 5, '#CDBB9E') +
      rect(436, 761, 70, 5, '#CDBB9E'),
    rect(1010, 738, 170, 34, '#FBF7EE', 3) +
      rect(1026, 750, 100, 5, '#CDBB9E') +
      rect(1026, 761, 70, 5, '#CDBB9E'),
    rect(642, 724, 56, 48, '#6E8F78', 8) +
      times(4, turn =>
        line(`M${656 + turn * 10} 726q${(turn - 1.5) * 14} -34 ${(turn - 1.5) * 26} -46`, '#567A57', 8),
      ),
  ].join('')
})
