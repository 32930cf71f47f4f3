import { line, oval, path, rect, scene, times } from '../canvas.ts'
import { person, someone } from '../people.ts'

export const harbour = scene('harbour', random => {
  const [sky, sea, deep] = random.pick([
    ['#E9E6DA', '#A9C0C1', '#84A5AA'],
    ['#F1E0CB', '#B3BFB8', '#8AA3A3'],
    ['#DDE7E8', '#9DB9C1', '#7A9DAA'],
  ])
  const boat = random.between(720, 980)
  return [
    rect(0, 0, 1600, 1000, sky),
    oval(random.between(220, 500), 230, 84, 84, '#EBC49A'),
    rect(0, 470, 1600, 530, sea),
    path('M0 640C420 610 1000 600 1600 640V1000H0Z', deep),
    island(random.between(120, 260), 1),
    island(random.between(1120, 1320), 1.25),
    island(random.between(600, 760), 0.6),
    times(14, () => {
      const x = random.between(40, 1500)
      return line(`M${x} ${random.between(520, 860)}h${random.between(40, 110)}`, '#F4F1E640', 6)
    }),
    sail(boat, random.pick(['#F6EDDC', '#D9825B', '#E3C68B'])),
    path('M0 900H760L720 1000H0Z', '#8F7355') + rect(0, 888, 770, 16, '#A78965'),
    times(5, turn => rect(80 + turn * 150, 904, 22, 96, '#6E573F')),
    person(300, 892, 0.86, someone(random, { head: 'hair', cloth: '#45616D' })),
    person(426, 892, 0.82, someone(random, { head: random.pick(['veil', 'long']), cloth: '#8C1D2F' })),
  ].join('')
})

function island(x: number, scale: number): string {
  const width = 210 * scale
  const height = 120 * scale
  const palm = (px: number, lean: number) =>
    line(`M${px} ${482 - height * 0.62}q${lean * 12} -40 ${lean * 26} -86`, '#6B5845', 8) +
    times(5, turn =>
      line(
        `M${px + lean * 26} ${396 - height * 0.62}q${(turn - 2) * 24} -24 ${(turn - 2) * 40} ${12 + Math.abs(turn - 2) * 6}`,
        '#567A57',
        10,
      ),
    )
  return (
    path(
      `M${x - width} 486C${x - width * 0.6} ${486 - height} ${x + width * 0.4} ${486 - height * 1.2} ${x + width} 486Z`,
      '#6F8D74',
    ) +
    oval(x, 488, width * 1.06, 12, '#E4D6B4') +
    (scale >= 1 ? palm(x - 20, -1) + palm(x + 46, 1) : '')
  )
}

function sail(x: number, cloth: string): string {
  return (
    line(`M${x} 700V392`, '#5E4B3C', 10) +
    path(`M${x + 8} 400C${x + 150} 470 ${x + 170} 590 ${x + 8} 660Z`, cloth) +
    path(`M${x - 10} 430C${x - 110} 520 ${x - 120} 600 ${x - 10} 656Z`, '#EFE6D2') +
    path(`M${x - 190} 690H${x + 200}L${x + 140} 764H${x - 130}Z`, '#7A4A3A') +
    rect(x - 196, 684, 402, 14, '#5B382D', 4)
  )
}
