import { oval, path, rect, sheet } from './canvas.ts'
import { SKINS } from './people.ts'

const GROUNDS = ['#E4D6BF', '#D6DBD0', '#E0D9CF', '#E4D6CA', '#D6DADA', '#DDDCC8']
const SUITS = ['#3C3A37', '#8B1E2E', '#43606B', '#5C6E52', '#6A4A3A', '#12506B', '#5B5148', '#7C5A3C']
const VEILS = ['#E9DCC1', '#404955', '#C7B9A2', '#8C9DA3', '#9DAA8D', '#5E4A4A']
const HAIR = '#2C2723'
const SHOULDERS = 'M44 960C52 790 110 654 284 654H516C690 654 748 790 756 960Z'

/** A flat portrait of 800 × 960; n counts through peci, veil, short and long hair, then through the colours. */
export function portrait(n: number): string {
  const turn = Math.floor(n / 4)
  const skin = SKINS[(turn + n) % SKINS.length]!
  const suit = SUITS[(n * 3 + turn) % SUITS.length]!
  const ground = rect(0, 0, 800, 960, GROUNDS[(n + turn) % GROUNDS.length]!)
  const body = path(SHOULDERS, suit)
  const heads = [
    () => body + collar(skin) + face(skin) + PECI,
    () => body + veil(skin, VEILS[turn % VEILS.length]!),
    () => body + collar(skin) + face(skin) + SHORT,
    () => LONG + body + collar(skin) + face(skin) + FRINGE,
  ]
  return sheet(800, 960, ground + heads[n % 4]!())
}

function collar(skin: string): string {
  return path('M324 654H476L400 772Z', '#F7F1E4') + path('M340 560H460V672L400 690L340 672Z', skin)
}

function face(skin: string): string {
  return oval(400, 434, 144, 172, skin)
}

function veil(skin: string, fill: string): string {
  return (
    path('M230 738C216 540 196 210 400 210C604 210 584 540 570 738Q400 854 230 738Z', fill) +
    oval(400, 456, 126, 154, skin)
  )
}

const PECI = path('M252 388L266 218Q400 176 534 218L548 388Q400 340 252 388Z', '#25211D')
const SHORT = path(
  'M254 424C236 280 280 212 400 212C520 212 564 280 546 424C530 360 496 314 400 314C304 314 270 360 254 424Z',
  HAIR,
)
const LONG = path('M222 742C196 560 206 206 400 206C594 206 604 560 578 742Z', HAIR)
const FRINGE = path(
  'M250 440C240 270 300 208 400 208C500 208 560 270 550 440C530 350 480 306 420 300C372 340 300 350 250 440Z',
  HAIR,
)
