import { line, oval, path, rect, scene, times } from '../canvas.ts'
import { hills, stalks } from '../landscape.ts'

export const bridge = scene('bridge', random => {
  const [sky, sun, far, water] = random.pick([
    ['#EED9C4', '#E09B70', '#C49A8C', '#8FA1A7'],
    ['#EBDDD0', '#D98F6B', '#A99AA0', '#7F99A3'],
    ['#F1E0C0', '#DCA35F', '#B9A583', '#8AA39B'],
  ])
  const sunAt = random.between(330, 620)
  const iron = '#564B45'
  return [
    rect(0, 0, 1600, 1000, sky),
    oval(sunAt, 330, 120, 120, sun),
    hills(random, 478, 24, far),
    rect(0, 566, 1600, 434, '#A9B6B3'),
    path('M0 716C500 700 900 660 1600 626V1000H0Z', water),
    path(`M${sunAt - 170} 600H${sunAt + 170}L${sunAt + 116} 662H${sunAt - 116}Z`, `${sun}AA`),
    path(`M${sunAt - 90} 690H${sunAt + 90}L${sunAt + 50} 742H${sunAt - 50}Z`, `${sun}AA`),
    times(7, turn => line(`M${-60 + turn * 254} 500q127 -88 254 0`, iron, 11)),
    times(7, turn =>
      times(3, bar => line(`M${4 + turn * 254 + bar * 64} 500V${bar === 1 ? 458 : 468}`, iron, 5)),
    ),
    rect(0, 494, 1600, 30, iron),
    times(7, turn => rect(206 + turn * 254 - 254, 520, 32, 122, '#4B433F')),
    path('M0 812C220 770 420 820 560 890C680 940 800 960 1010 1000H0Z', '#5F6E50'),
    path('M1090 1000C1220 850 1380 796 1600 800V1000Z', '#6F7C5B'),
    stalks(random, 84, 1000, 3, '#3F5540'),
  ].join('')
})
