import { z } from 'zod'

export const moment = z.iso.datetime().describe('ISO 8601, UTC')
export const maybe = moment.nullable()
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256')
export const count = z.number().int().min(0)
export const json = z.record(z.string(), z.unknown())

/** How a stage of a calendar is named across deployments: whose it is, and its address. */
export const stageRef = z
  .string()
  .regex(/^(pusat|sendiri):[a-z0-9-]{1,80}$/)
  .describe('pusat:<slug> in the national calendar, sendiri:<slug> in the office’s own')
