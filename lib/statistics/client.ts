import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import type { Device } from './schema.ts'

// The same few browsers come again and again: each name is judged once.
const judged = new LRUCache<string, Device | 'robot'>({ max: 2000 })

/** What a User-Agent says of itself: a kind of device, or a robot; one that says nothing is a robot. */
export function clientKind(agent: string): Device | 'robot' {
  const known = judged.get(agent)
  if (known) return known
  const kind = !agent || isbot(agent) ? 'robot' : agentWords(agent)
  judged.set(agent, kind)
  return kind
}

function agentWords(agent: string): Device {
  if (/iPad|Tablet|Android(?!.*Mobile)/.test(agent)) return 'tablet'
  return /Mobi|iPhone|Android/.test(agent) ? 'ponsel' : 'komputer'
}
