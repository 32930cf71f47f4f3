import { type Random, randomOf } from '../content/random.ts'

export type Draw = (seed: number) => string

/** A scene of 1600 × 1000: `paint` gets a generator that depends on the scene's name and the seed alone. */
export function scene(name: string, paint: (random: Random) => string): Draw {
  return seed => sheet(1600, 1000, paint(randomOf(`${name} ${seed}`)))
}

export function sheet(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${radius ? ` rx="${radius}"` : ''}/>`
}

export function path(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`
}

export function line(d: string, stroke: string, width: number, extra = ''): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${extra}/>`
}

export function oval(x: number, y: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`
}

export function at(x: number, y: number, scale: number, content: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`
}

export function times(count: number, draw: (turn: number) => string): string {
  return Array.from({ length: count }, (_, turn) => draw(turn)).join('')
}
