import type { IncomingMessage, ServerResponse } from 'node:http'
import { shared } from '../shared.ts'
import { CapturedResponse, madeRequest } from './capture.ts'
import { ownMark, ownMarkHeader } from './render.ts'

type Door = (req: IncomingMessage, res: ServerResponse) => void

const inside = shared('inside', () => ({ door: undefined as Door | undefined }))

/** Lets jobs of this process ask its own front door. */
export function openInside(door: Door | undefined) {
  inside.door = door
}

/** Whether this process has a front door to ask. */
export const hasInside = () => inside.door !== undefined

/** What an address of a host answers, as any visitor would get it; nobody is counted. Throws without a front door. */
export function askInside(host: string, url: string): Promise<{ status: number; location?: string }> {
  const { door } = inside
  if (!door) throw new Error('this process has no front door')
  const req = madeRequest(url, { host, 'user-agent': 'Serumpun', accept: '*/*', [ownMarkHeader]: ownMark })
  const res = new CapturedResponse(req)
  return new Promise(resolve => {
    res.once('close', () => {
      const location = res.getHeader('location')
      resolve({ status: res.statusCode, ...(location !== undefined && { location: String(location) }) })
    })
    door(req, res)
  })
}
