import type { Draw } from './canvas.ts'
import { archive } from './scenes/archive.ts'
import { bridge } from './scenes/bridge.ts'
import { circle } from './scenes/circle.ts'
import { classroom } from './scenes/classroom.ts'
import { courtyard } from './scenes/courtyard.ts'
import { harbour } from './scenes/harbour.ts'
import { market } from './scenes/market.ts'
import { meeting } from './scenes/meeting.ts'
import { planting } from './scenes/planting.ts'
import { porch } from './scenes/porch.ts'
import { rain } from './scenes/rain.ts'
import { signing } from './scenes/signing.ts'
import { tent } from './scenes/tent.ts'
import { terraces } from './scenes/terraces.ts'
import { training } from './scenes/training.ts'
import { village } from './scenes/village.ts'
import { warehouse } from './scenes/warehouse.ts'

export type SceneName =
  | 'village'
  | 'classroom'
  | 'warehouse'
  | 'meeting'
  | 'tent'
  | 'terraces'
  | 'bridge'
  | 'porch'
  | 'rain'
  | 'harbour'
  | 'market'
  | 'signing'
  | 'training'
  | 'courtyard'
  | 'archive'
  | 'planting'
  | 'circle'

/** Each scene gives an SVG of 1600 × 1000; another seed varies colours, counts and places. */
export const SCENES: Record<SceneName, Draw> = {
  village,
  classroom,
  warehouse,
  meeting,
  tent,
  terraces,
  bridge,
  porch,
  rain,
  harbour,
  market,
  signing,
  training,
  courtyard,
  archive,
  planting,
  circle,
}
