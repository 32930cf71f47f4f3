import { z } from 'zod'

/** A whole address. */
export const address = (description: string) =>
  z.url().meta({ description, example: 'https://kab-kediri.kpu.go.id/berita/rapat-pleno' })
/** A moment in UTC. */
export const moment = (description: string) =>
  z.iso.datetime({ offset: true }).meta({ description, example: '2026-11-23T02:00:00.000Z' })
/** Words, perhaps none. */
export const text = (description: string) => z.string().meta({ description })
/** A day, or a local time, of the office's calendar. */
export const day = (description: string) => z.string().meta({ description, example: '2026-11-23' })
