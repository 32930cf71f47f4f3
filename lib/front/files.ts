import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { encodingFor, toBrotli } from './encode.ts'
import { type Entry, makeEntry, pack, sendEntry } from './entry.ts'
import { fileHeaders, workerHeaders } from './headers.ts'
import { versionOf } from './version.ts'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

const forever = 'public, max-age=31536000, immutable'
const tenMinutes = 'public, max-age=600'
/** How often a name that is not known is looked for on disk again, in milliseconds. */
const usualScan = 1000

/** The files that are served as they are: only those found on disk can ever be asked for. */
export class Files {
  #found = new Map<string, string>()
  #entries = new Map<string, Promise<Entry>>()
  #versions = new Map<string, Promise<string>>()
  #folder: string
  #dev: boolean
  #scannedAt = 0
  #scanEvery: number

  /** `folder` is the project's. In development Next serves what it builds. */
  constructor(folder: string, dev: boolean, scanEvery = usualScan) {
    this.#scanEvery = scanEvery
    this.#folder = folder
    this.#dev = dev
    this.#scan()
  }

  // Also later: another process may already send pages of the next build, whose files lie beside ours then.
  #scan() {
    this.#scannedAt = Date.now()
    this.#add(path.join(this.#folder, 'public'), '')
    if (!this.#dev) this.#add(path.join(this.#folder, '.next', 'static'), '/_next/static')
  }

  #add(root: string, prefix: string) {
    for (const file of filesBelow(root)) this.#found.set(`${prefix}/${file}`, path.join(root, file))
  }

  #find(urlPath: string) {
    const maybeNew = urlPath.startsWith('/_next/static/') || this.#dev
    if (!this.#found.has(urlPath) && maybeNew && Date.now() - this.#scannedAt >= this.#scanEvery) this.#scan()
    return this.#found.get(urlPath)
  }

  /** Answers with the file at this path; false if there is none. `version` is what the address says it is. */
  async serve(
    req: IncomingMessage,
    res: ServerResponse,
    urlPath: string,
    version: string | undefined,
    https: boolean,
  ) {
    const file = this.#find(urlPath)
    if (!file) return false
    const lasting =
      urlPath.startsWith('/_next/static/') ||
      (version !== undefined && version === (await this.#version(file)))
    const entry = await this.#entry(urlPath, file, lasting && !this.#dev)
    if (!sendEntry(req, res, entry, https))
      sendEntry(req, res, await pack(entry, encodingFor(req.headers['accept-encoding'])), https)
    return true
  }

  // While processes are replaced one by one, a new page's script may be asked of an old process: not to be kept.
  #version(file: string) {
    const known = this.#versions.get(file) ?? readFile(file).then(versionOf)
    this.#versions.set(file, known)
    return known
  }

  #entry(urlPath: string, file: string, lasting: boolean) {
    const key = `${lasting}${urlPath}`
    const known = this.#dev ? undefined : this.#entries.get(key)
    if (known) return known
    const making = this.#read(urlPath, file, lasting)
    making.catch(() => this.#entries.delete(key))
    this.#entries.set(key, making)
    return making
  }

  async #read(urlPath: string, file: string, lasting: boolean) {
    const written = await readFile(file)
    const own = urlPath.lastIndexOf('/') === 0 && urlPath.endsWith('.js')
    const body = own && !this.#dev ? withoutNotes(written) : written
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    const entry = await makeEntry(urlPath, undefined, urlPath, '', {
      status: 200,
      headers: { 'content-type': type },
      body,
      expiresAt: Number.POSITIVE_INFINITY,
      security: urlPath === '/sw.js' ? workerHeaders : fileHeaders,
      caching: lasting ? forever : tenMinutes,
    })
    // Made once and sent for weeks: worth the best compression, of large files the next best.
    if (entry.body.br && !this.#dev) entry.body.br = await toBrotli(body, body.length < 65_536 ? 11 : 9)
    return entry
  }
}

/** A script of ours as it is sent: it is written to be read, visitors need neither its notes nor its indentation. */
export const withoutNotes = (script: Buffer) =>
  Buffer.from(script.toString().replace(/^\s*(?:\/\/.*\n\s*)*/gm, ''))

function filesBelow(root: string): string[] {
  if (!existsSync(root)) return []
  const all = readdirSync(root, { recursive: true, withFileTypes: true })
  const files = all.filter(entry => entry.isFile() && !entry.name.startsWith('.DS'))
  return files.map(entry =>
    path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
  )
}
