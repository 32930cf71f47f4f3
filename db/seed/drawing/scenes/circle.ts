import { oval, path, rect, scene, times } from '../canvas.ts'
import { GREENS, hills, tree } from '../landscape.ts'
import { listener, person, someone } from '../people.ts'

export const circle = scene('circle', random => {
  const sky = random.pick(['#EBE7D8', '#E3E9E4', '#F1E4D0'])
  const mat = random.pick(['#C69A5E', '#B9684A', '#7E9A8B'])
  const canopy = random.pick(GREENS)
  return [
    rect(0, 0, 1600, 1000, sky),
    hills(random, 520, 30, '#C3CBB2'),
    tree(210, 640, 0.9, random.pick(GREENS)),
    tree(1440, 640, 1, random.pick(GREENS)),
    path('M0 630C500 606 1100 606 1600 634V1000H0Z', '#B9C096'),
    path('M748 660C770 560 764 440 742 330H862C838 440 836 560 858 660Z', '#6B5642'),
    oval(800, 236, 420, 190, canopy) +
      oval(500, 300, 180, 110, canopy) +
      oval(1100, 296, 190, 112, canopy) +
      oval(760, 150, 240, 110, '#FFFFFF14'),
    oval(800, 830, 640, 150, mat) + oval(800, 830, 600, 128, '#E7D9BC'),
    times(3, turn =>
      person(
        360 + turn * 130,
        800 - turn * 16,
        0.72,
        someone(random, { head: (['veil', 'hair', 'veil'] as const)[turn]! }),
      ),
    ),
    times(3, turn =>
      person(
        980 + turn * 130,
        768 + turn * 16,
        0.72,
        someone(random, { head: (['peci', 'veil', 'hair'] as const)[turn]! }),
      ),
    ),
    person(800, 786, 0.86, someone(random, { head: random.pick(['veil', 'peci']), cloth: '#12506B' })),
    oval(800, 836, 54, 16, '#B99B6B') +
      times(3, turn => oval(776 + turn * 24, 828, 12, 12, ['#D39A4A', '#B5533C', '#A9B36A'][turn]!)),
    times(5, turn =>
      listener(
        400 + turn * 200,
        936 + (turn % 2) * 14,
        0.8,
        someone(random, { head: turn % 2 ? 'veil' : 'hair' }),
      ),
    ),
  ].join('')
})
