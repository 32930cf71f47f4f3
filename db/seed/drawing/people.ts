import type { Random } from '../content/random.ts'
import { at, oval, path, rect } from './canvas.ts'

export type Head = 'peci' | 'veil' | 'hair' | 'long'

export const SKINS = ['#C59B72', '#B98A63', '#AB7C55', '#CDA57E']
export const VEILS = ['#E3D5B8', '#8FA2A8', '#A9B79B', '#B8A58E', '#434D59', '#D9C9AC']
export const CLOTHES = [
  '#8C1D2F',
  '#45616D',
  '#6F8F69',
  '#BD8345',
  '#6B3642',
  '#12506B',
  '#6B4B3A',
  '#4E6B56',
]
const HAIR = '#2B2622'
const PECI = '#26221E'

export type Looks = { head: Head; skin: string; veil: string; cloth: string }

export function someone(random: Random, looks: Partial<Looks> = {}): Looks {
  return {
    head: random.pick(['peci', 'veil', 'hair', 'veil', 'hair', 'long']),
    skin: random.pick(SKINS),
    veil: random.pick(VEILS),
    cloth: random.pick(CLOTHES),
    ...looks,
  }
}

/** A person to the hips, 136 wide and 330 high at scale 1, standing on (x, y). */
export function person(x: number, y: number, scale: number, looks: Looks, extra = ''): string {
  const body = path('M-68 0V-140C-68 -186 -46 -208 -22 -210H22C46 -208 68 -186 68 -140V0Z', looks.cloth)
  return at(x, y, scale, (looks.head === 'long' ? LONG_BACK : '') + body + headOf(looks) + extra)
}

/** Somebody seen from behind, seated: shoulders and the back of a head. */
export function listener(x: number, y: number, scale: number, looks: Looks): string {
  const body = path('M-66 120V-20C-66 -70 -44 -90 -20 -92H20C44 -90 66 -70 66 -20V120Z', looks.cloth)
  if (looks.head === 'veil') {
    return at(
      x,
      y,
      scale,
      body + path('M-56 -10C-58 -120 -40 -172 0 -172C40 -172 58 -120 56 -10Q0 14 -56 -10Z', looks.veil),
    )
  }
  const neck = rect(-15, -112, 30, 34, looks.skin)
  const hair = path('M-38 -120C-42 -180 -20 -192 0 -192C20 -192 42 -180 38 -120Q0 -96 -38 -120Z', HAIR)
  return at(
    x,
    y,
    scale,
    body + neck + (looks.head === 'peci' ? hair + rect(-37, -196, 74, 44, PECI, 8) : hair),
  )
}

/** A paper held before the chest, for `extra` of a person. */
export function paperInHand(x = 34): string {
  return (
    rect(x, -150, 62, 80, '#FBF7EE', 3) +
    rect(x + 12, -130, 38, 5, '#CFC3AC') +
    rect(x + 12, -112, 38, 5, '#CFC3AC') +
    rect(x + 12, -94, 24, 5, '#CFC3AC')
  )
}

const LONG_BACK = path('M-54 -176C-62 -300 -40 -336 0 -336C40 -336 62 -300 54 -176Q0 -160 -54 -176Z', HAIR)

function headOf({ head, skin, veil }: Looks): string {
  if (head === 'veil') {
    return (
      path('M-55 -160C-58 -290 -44 -342 0 -342C44 -342 58 -290 55 -160Q0 -128 -55 -160Z', veil) +
      oval(0, -266, 33, 40, skin)
    )
  }
  const face =
    rect(-14, -226, 28, 34, skin) + path('M-14 -210H14L0 -180Z', '#F6EEDF') + oval(0, -262, 40, 48, skin)
  if (head === 'peci') return face + path('M-42 -270L-39 -322Q0 -332 39 -322L42 -270Q0 -282 -42 -270Z', PECI)
  return (
    face +
    path('M-42 -258C-50 -322 -22 -332 0 -332C22 -332 50 -322 42 -258Q34 -294 0 -296Q-34 -294 -42 -258Z', HAIR)
  )
}
