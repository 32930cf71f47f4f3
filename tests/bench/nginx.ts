import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { type Address, freePort, get, type Server } from './server.ts'

/** nginx with one worker and the server's own answers, compressed as they were, as files. */
export async function startNginx(folder: string, server: Server, addresses: Address[]) {
  const port = await freePort()
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
  for (const address of addresses) keep(folder, address, (await server.get(address, agent)).body)
  agent.destroy()
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port))
  const began = performance.now()
  const child = run(file, folder)
  await answering(port, addresses[0]!)
  return {
    port,
    pid: child.pid!,
    startSeconds: (performance.now() - began) / 1000,
    stop: () => child.kill('SIGQUIT'),
    folder,
    file,
  }
}
export type Nginx = Awaited<ReturnType<typeof startNginx>>

const run = (file: string, folder: string): ChildProcess =>
  spawn('nginx', ['-c', file, '-p', folder, '-e', path.join(folder, 'error.log')], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
  })

function keep(folder: string, { host, path: place }: Address, body: Buffer) {
  const target = path.join(folder, 'files', host, `${place}.br`)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, body)
}

const configuration = (folder: string, port: number) => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=4000 inactive=60s;
  default_type "text/html; charset=utf-8";
  client_body_temp_path ${folder}/tmp1; proxy_temp_path ${folder}/tmp2; fastcgi_temp_path ${folder}/tmp3;
  uwsgi_temp_path ${folder}/tmp4; scgi_temp_path ${folder}/tmp5;
  server {
    listen 127.0.0.1:${port} backlog=1024;
    root ${folder}/files;
    location / {
      add_header Content-Encoding br;
      add_header Cache-Control "public, max-age=0, must-revalidate";
      try_files /$host$uri.br =404;
    }
  }
}
`

async function answering(port: number, address: Address) {
  for (let n = 0; n < 500; n++) {
    const ok = await get(port, address).then(
      answer => answer.status === 200,
      () => false,
    )
    if (ok) return
    await new Promise(done => setTimeout(done, 5))
  }
  throw new Error('nginx did not start')
}
