/** A line for the person at the terminal; on standard error, so that a command's output stays clean. */
export const say = (line: string) => process.stderr.write(`${line}\n`)

/** Runs one step and prints its name with the time it took. */
export async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await run()
  say(`${tick()} ${name} (${seconds(begun)})`)
  return result
}

/** A bar for a step that lasts; on a terminal it is redrawn, elsewhere a line for every fifth. */
export function progress(name: string) {
  let printed = -1
  return (done: number, total: number) => {
    const percent = Math.floor((done / Math.max(total, 1)) * 100)
    if (percent === printed) return
    if (process.stderr.isTTY) {
      process.stderr.write(`\r  ${name} ${bar(percent)} ${percent}%${percent === 100 ? '\r\x1b[K' : ''}`)
    } else if (Math.floor(percent / 20) > Math.floor(printed / 20)) say(`  ${name} ${percent}%`)
    printed = percent
  }
}

const tick = () => (process.stderr.isTTY ? '\x1b[32m✓\x1b[0m' : '✓')
const seconds = (begun: number) => `${((performance.now() - begun) / 1000).toFixed(1).replace('.', ',')} dtk`
const bar = (percent: number) => '█'.repeat(Math.floor(percent / 5)).padEnd(20, '░')
