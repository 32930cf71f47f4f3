import { createSocket } from 'node:dgram'

/**
 * A name server (RFC 1035) for tests on a port of its own: IPv4 addresses by name; other names are not there, and
 * those of `silent` get no answer.
 */
export async function startNameServer(known: Map<string, string>, silent = new Set<string>()) {
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => {
    const labels: string[] = []
    let at = 12
    for (let length = question[at]!; length > 0; length = question[at]!) {
      labels.push(
        question
          .subarray(at + 1, at + 1 + length)
          .toString('latin1')
          .toLowerCase(),
      )
      at += 1 + length
    }
    const name = labels.join('.')
    if (silent.has(name)) return
    const isV4 = question.readUInt16BE(at + 1) === 1
    const address = known.get(name)
    const head = Buffer.from(question.subarray(0, 12))
    head.writeUInt16BE(address ? 0x8180 : 0x8183, 2)
    head.writeUInt16BE(1, 4)
    head.writeUInt16BE(address && isV4 ? 1 : 0, 6)
    head.writeUInt32BE(0, 8)
    const answer = Buffer.from([
      0xc0,
      12,
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      60,
      0,
      4,
      ...(address ?? '').split('.').map(Number),
    ])
    socket.send(
      Buffer.concat([head, question.subarray(12, at + 5), ...(address && isV4 ? [answer] : [])]),
      from.port,
      from.address,
    )
  })
  await new Promise<void>(done => socket.bind(0, '127.0.0.1', done))
  return {
    server: `127.0.0.1:${socket.address().port}`,
    stop: () => new Promise<void>(done => socket.close(() => done())),
  }
}
