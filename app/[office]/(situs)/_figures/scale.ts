/** Round numbers from 0 (or below) to past the largest, three to six of them. */
export function ticksOf(values: number[]): number[] {
  const top = Math.max(0, ...values)
  const bottom = Math.min(0, ...values)
  const step = niceStep((top - bottom) / 4 || 1)
  const first = Math.floor(bottom / step)
  const last = Math.ceil(top / step) || 1
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

function niceStep(rough: number) {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find(one => one * power >= rough) ?? 10
  return factor * power
}
