import type { Office } from '../../../../lib/offices/schema.ts'
import { type Actor, roles } from '../../../../lib/permissions.ts'

/** "KPU", and "KIP" in Aceh: the body has another name there, so it is read from the office's own. */
export const bodyName = (office: Office) => office.name.split(' ')[0] ?? office.name

/** "Kabupaten Kediri"; the national office says which it is. */
export const placeName = (office: Pick<Office, 'level' | 'shortName'>) =>
  office.level === 'pusat' ? 'Kantor pusat' : office.shortName

/** "Penulis, Admin kantor" */
export const roleNames = (actor: Actor) => actor.roles.map(role => roles[role]).join(', ')

/** The name a person is greeted by: titles such as "Dr." are passed over. */
export const firstName = (name: string) => name.split(/\s+/).find(word => !word.endsWith('.')) ?? name

/** "Jawa Timur" of "Provinsi Jawa Timur", where it is clear that provinces are meant. */
export const bareName = (province: string) => province.replace(/^Provinsi /, '')
