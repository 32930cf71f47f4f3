import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const ticksPerSecond = 100

/** CPU seconds (user and system) a process and its children have used so far (proc(5), fields 14 and 15). */
export function cpuSeconds(pid: number): number {
  return family(pid).reduce((sum, member) => sum + own(member), 0)
}

function own(pid: number) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

const family = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(family)]

/** The processes that a process started (proc(5), /proc/pid/task/tid/children). */
export const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap(task => {
    const text = readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim()
    return text ? text.split(' ').map(Number) : []
  })

/** Which of these processes holds the server's end of a connection that comes from `port`. */
export function holderOf(port: number, pids: number[]): number | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap(file => readFileSync(file, 'utf8').split('\n'))
  const inode = rows.map(row => row.trim().split(/\s+/)).find(row => row[2]?.endsWith(`:${hex}`))?.[9]
  return pids.find(pid =>
    readdirSync(`/proc/${pid}/fd`).some(fd => link(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`),
  )
}

function link(file: string) {
  try {
    return readlinkSync(file)
  } catch {
    return ''
  }
}
