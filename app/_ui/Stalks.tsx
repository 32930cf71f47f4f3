/** A clump of stalks: the height of each, and where leaves grow ("l" left, "r" right, at the top or lower down). */
export type Clump = {
  heights: number[]
  leaves: Record<number, string>
  gap: number
  thick: number
  segment: number
}

const small: Clump = {
  heights: [24, 36, 38, 44, 42, 39, 34, 32, 30],
  leaves: { 0: 'l', 3: 'L', 4: 'R', 5: 'R', 6: 'r', 7: 'R' },
  gap: 10,
  thick: 3.2,
  segment: 14,
}
const empty: Clump = {
  heights: [34, 46, 52, 50, 40],
  leaves: { 1: 'Rr', 2: 'R', 4: 'L' },
  gap: 13,
  thick: 4,
  segment: 14,
}
const grove: Clump = {
  heights: [
    61, 74, 76, 83, 92, 101, 90, 108, 103, 114, 100, 105, 100, 107, 95, 91, 92, 85, 85, 87, 68, 85, 76, 59,
  ],
  leaves: {
    0: 'r',
    1: 'L',
    2: 'L',
    5: 'L',
    6: 'r',
    7: 'L',
    8: 'r',
    9: 'R',
    12: 'L',
    13: 'R',
    14: 'l',
    15: 'Rr',
    19: 'L',
    22: 'r',
  },
  gap: 10,
  thick: 3.4,
  segment: 19,
}
const clumps = { small, empty, grove }

const round = (value: number) => Math.round(value * 10) / 10

function stalk(x: number, height: number, base: number, { thick, segment }: Clump) {
  const count = Math.max(2, Math.round(height / segment))
  const step = height / count
  const cut = thick / 2
  return Array.from(
    { length: count },
    (_, index) => `M${round(x)} ${round(base - index * step - cut)}v-${round(step - cut * 2 - 1)}`,
  ).join('')
}

function leaf(x: number, y: number, side: 1 | -1, size: number) {
  const across = side * size
  return `M${round(x)} ${round(y)}q${round(across * 0.15)} ${round(-size * 0.85)} ${round(across)} ${-size}q${round(-across * 0.2)} ${round(size * 0.9)} ${round(-across)} ${size}z`
}

function leavesOf(marks: string, x: number, top: number, clump: Clump) {
  const step = clump.segment
  return [...marks].map(mark => {
    const side = mark.toLowerCase() === 'r' ? 1 : -1
    const y = mark === mark.toUpperCase() ? top + 1 : top + step
    return leaf(x + side * clump.thick * 0.6, y, side, clump.segment * 0.45)
  })
}

function draw(name: keyof typeof clumps) {
  const clump = clumps[name]
  const margin = clump.segment * 0.45 + clump.thick
  const base = Math.max(...clump.heights) + clump.segment * 0.5
  const places = clump.heights.map((height, index) => ({ x: margin + index * clump.gap, height, index }))
  return {
    width: round(margin * 2 + (clump.heights.length - 1) * clump.gap),
    height: round(base),
    stalks: places.map(place => stalk(place.x, place.height, base, clump)).join(''),
    leaves: places
      .flatMap(place => leavesOf(clump.leaves[place.index] ?? '', place.x, base - place.height, clump))
      .join(''),
    thick: clump.thick,
  }
}
const drawings = { small: draw('small'), empty: draw('empty'), grove: draw('grove') }

/** The motif as ornament: many stalks on one ground line. Once a screen at most (see the rules of the look). */
export function Stalks({ clump, className }: { clump: keyof typeof clumps; className?: string }) {
  const { width, height, stalks, leaves, thick } = drawings[clump]
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className={`fill-stalk stroke-stalk ${className ?? ''}`}
    >
      <path d={stalks} strokeWidth={thick} strokeLinecap="round" />
      <path d={leaves} strokeWidth="0" />
    </svg>
  )
}
