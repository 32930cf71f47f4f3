import cluster from 'node:cluster'
import { createServer } from 'node:http'
import type { Front } from './front.ts'

/** Numbers of one process, by the name they are shown under. */
export type Metrics = Record<string, number>

const descriptions: Record<string, [type: 'counter' | 'gauge', text: string]> = {
  serumpun_pages_renders_total: ['counter', 'Pages rendered, once for all who waited'],
  serumpun_pages_refills_total: ['counter', 'Kept pages that got other placements, without being rendered'],
  serumpun_pages_hits_total: ['counter', 'Pages answered from memory'],
  serumpun_pages_misses_total: ['counter', 'Pages rendered for a visitor'],
  serumpun_pages_stale_total: ['counter', 'Older pages answered because the new one failed or took too long'],
  serumpun_pages_failed_total: ['counter', 'Visitors who got the page of a failure'],
  serumpun_pages_busy_total: ['counter', 'Visitors told to come back because too many were waiting'],
  serumpun_pages_limited_total: [
    'counter',
    'Visitors told to wait because they guessed or searched too much',
  ],
  serumpun_pages_kept: ['gauge', 'Pages in memory'],
  serumpun_pages_kept_bytes: ['gauge', 'Bytes of pages in memory'],
  serumpun_renders_waiting: ['gauge', 'Renders waiting for their turn'],
  process_resident_memory_bytes: ['gauge', 'Resident memory'],
  process_cpu_seconds_total: ['counter', 'CPU time'],
}

/** What one front door counts now. */
export function readMetrics(front: Front): Metrics {
  const counts = Object.entries(front.counts).map(([name, value]) => [`serumpun_pages_${name}_total`, value])
  const { user, system } = process.cpuUsage()
  return {
    ...Object.fromEntries(counts),
    serumpun_pages_kept: front.cache.size.pages,
    serumpun_pages_kept_bytes: front.cache.size.bytes,
    serumpun_renders_waiting: front.gate.queueLength,
    process_resident_memory_bytes: process.memoryUsage.rss(),
    process_cpu_seconds_total: (user + system) / 1e6,
  }
}

/** Prometheus' text format (version 0.0.4), one line a process. */
export function metricsText(processes: Map<number, Metrics>) {
  return Object.entries(descriptions)
    .flatMap(([name, [type, text]]) => [
      `# HELP ${name} ${text}`,
      `# TYPE ${name} ${type}`,
      ...[...processes].map(([id, metrics]) => `${name}{worker="${id}"} ${metrics[name] ?? 0}`),
    ])
    .join('\n')
    .concat('\n')
}

/** Answers GET /metrics on a port of its own, which is never opened to the public. */
export function serveMetrics(port: number, read: () => Map<number, Metrics>) {
  return createServer((req, res) => {
    if (req.url !== '/metrics') return res.writeHead(404).end()
    res.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' })
    res.end(metricsText(read()))
  }).listen(port)
}

const tellEvery = 5000

/** Tells the first process what this worker counts, every five seconds. */
export function tellMetrics(read: () => Metrics) {
  setInterval(() => process.send?.({ metrics: read() }), tellEvery).unref()
}

/** In the first process: what its workers told last. */
export function heardMetrics() {
  const heard = new Map<number, Metrics>()
  cluster.on('message', (worker, message) => {
    if (message?.metrics) heard.set(worker.id, message.metrics)
  })
  cluster.on('exit', worker => heard.delete(worker.id))
  return () => heard
}
