import type { OldItem } from '../schema.ts'
import type { Element } from '../xml/element.ts'
import { findMeta } from './meta.ts'

const folder = '/wp-content/uploads/download-manager-files/'

/** The file of a version in Download Monitor, whose parent is the document. */
export function downloadOf(item: Element): OldItem['file'] {
  const kept = findMeta(item, '_files') ?? ''
  const address = /"(https?:[^"]+)"/.exec(kept)?.[1]?.replace(/\\\//g, '/')
  if (!address) return undefined
  return { address, name: nameIn(address), alt: '', caption: '', description: '' }
}

/** The files of a package of WordPress Download Manager: whole addresses, or names in its own folder. */
export function attachedTo(item: Element): string[] | undefined {
  const kept = findMeta(item, '__wpdm_files') ?? ''
  const names = [...kept.matchAll(/s:\d+:"([^"]+\.\w{2,5})"/g)].map(match => match[1]!)
  return names.length
    ? names.slice(0, 50).map(name => (/^https?:/.test(name) ? name : folder + encodeURIComponent(name)))
    : undefined
}

const nameIn = (address: string) => address.split(/[?#]/)[0]!.split('/').at(-1)!
