import { path, rect, scene, times } from '../canvas.ts'
import { GREENS, hills, tree } from '../landscape.ts'
import { person, someone } from '../people.ts'

export const tent = scene('tent', random => {
  const sky = random.pick(['#F0E7D5', '#E6E8DF', '#EFE3D3'])
  const cloth = random.pick(['#9B3640', '#2F6076', '#5F7F5C', '#A9743F'])
  const pole = '#7E6049'
  return [
    rect(0, 0, 1600, 1000, sky),
    tree(148, 705, 1.66, random.pick(GREENS)),
    tree(1456, 730, 1.75, random.pick(GREENS)),
    tree(1280, 680, 1, random.pick(GREENS)),
    hills(random, 590, 20, '#CFCBAE'),
    rect(0, 745, 1600, 255, '#D8C6A0'),
    rect(336, 470, 928, 140, '#F6EDDC'),
    [322, 796, 1264].map(x => rect(x, 460, 16, x === 796 ? 310 : 325, pole)).join(''),
    path('M258 462L800 252L1342 462Z', cloth),
    times(18, turn => path(`M${266 + turn * 60} 460h54l-10 24q-17 10 -34 0Z`, '#F6EFE1')),
    times(3, turn => booth(402 + turn * 140)),
    rect(940, 690, 280, 18, pole) + rect(962, 708, 12, 110, pole) + rect(1186, 708, 12, 110, pole),
    rect(946, 576, 130, 114, '#E3D5B9') +
      rect(942, 574, 138, 22, '#B6A486') +
      rect(984, 581, 54, 7, '#6E5C45', 3),
    person(1128, 770, 0.72, someone(random, { head: 'peci', cloth: '#45616D' })),
    person(112, 990, 0.96, someone(random, { head: 'peci', cloth: '#6B3642' })),
    person(234, 960, 0.9, someone(random, { head: 'veil', cloth: '#7F9669' })),
    person(1350, 960, 0.9, someone(random, { head: 'veil', cloth: '#45616D' })),
    person(1474, 985, 0.94, someone(random, { head: 'hair', cloth: '#BD8345' })),
  ].join('')
})

function booth(x: number): string {
  const legs = rect(x + 18, 716, 8, 90, '#8A7763') + rect(x + 94, 716, 8, 90, '#8A7763')
  return legs + rect(x, 590, 120, 130, '#F9F4EA') + rect(x, 576, 120, 18, '#C3B396')
}
