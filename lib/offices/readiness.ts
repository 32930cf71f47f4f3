import { and, eq, inArray, isNull, like, or, sql } from 'drizzle-orm'
import { authenticating, type Db } from '../../db/doors.ts'
import { liveEntries, memberships, offices, people, settings } from '../../db/tables/index.ts'
import { listHolders } from '../factors/queries.ts'
import { type Role, rolesWith } from '../permissions.ts'
import type { FourEyes } from '../publishing.ts'
import type { FoundOffice } from './queries.ts'

/** Something an office needs before the public comes: whether it is there, and where it is put right. */
export type Ready = {
  name: 'profile' | 'contact' | 'officials' | 'ppid' | 'article' | 'people'
  label: string
  done: boolean
  /** What is there, or what is missing. */
  words: string
  /** A path of the office's own back office, or of the centre's page of it. */
  path: string
  at: 'office' | 'centre'
}

/** The list an office is held against before it goes live, in the order people work it off. */
export async function readReadiness(
  db: Db,
  office: Pick<FoundOffice, 'id' | 'slug' | 'parentId'>,
): Promise<Ready[]> {
  const live = await readLive(db, office.id)
  const [own] = await db
    .select({ contact: settings.contact, fourEyes: settings.fourEyes })
    .from(settings)
    .where(eq(settings.officeId, office.id))
  const { address = [], phone = '', email = '' } = own?.contact ?? {}
  const reachable = address.length > 0 && Boolean(phone || email)
  const staff = await readStaff(db, office, own?.fourEyes ?? 'local')
  const page = (name: Ready['name'], label: string, count: number, missing: string, path: string): Ready => ({
    name,
    label,
    done: count > 0,
    words: count > 0 ? `${count} terbit` : missing,
    path,
    at: 'office',
  })
  return [
    page('profile', 'Profil', live.profile, 'Belum ada halaman profil.', '/admin/halaman'),
    {
      name: 'contact',
      label: 'Kontak',
      done: reachable,
      words: reachable
        ? 'Alamat dan nomor atau surel sudah diisi'
        : 'Alamat, dan telepon atau surel, belum diisi.',
      path: `/admin/kantor/${office.slug}/pengaturan`,
      at: 'centre',
    },
    page('officials', 'Pejabat', live.officials, 'Belum ada anggota atau pejabat.', '/admin/pejabat'),
    page('ppid', 'Halaman PPID', live.ppid, 'Belum ada halaman PPID.', '/admin/halaman'),
    page('article', 'Berita pertama', live.articles, 'Belum ada berita.', '/admin/berita'),
    {
      name: 'people',
      label: 'Dua orang',
      ...staff,
      path: `/admin/kantor/${office.slug}#orang`,
      at: 'centre',
    },
  ]
}

// Sample content is no content of its own.
async function readLive(db: Db, officeId: number) {
  const total = (what: ReturnType<typeof and>) => sql<number>`(count(*) filter (where ${what}))::int`
  const isPage = eq(liveEntries.kind, 'page')
  const [row] = await db
    .select({
      profile: total(and(isPage, or(eq(liveEntries.path, '/profil'), like(liveEntries.path, '/profil/%')))),
      ppid: total(and(isPage, or(eq(liveEntries.path, '/ppid'), like(liveEntries.path, '/ppid/%')))),
      officials: total(eq(liveEntries.kind, 'official')),
      articles: total(eq(liveEntries.kind, 'article')),
    })
    .from(liveEntries)
    .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.sample, false)))
  return row ?? { profile: 0, ppid: 0, officials: 0, articles: 0 }
}

/** Whether somebody can write and somebody else agree, in the mode the centre set; only who has a second factor counts. */
async function readStaff(db: Db, office: Pick<FoundOffice, 'id' | 'parentId'>, mode: FourEyes) {
  const rows = await db
    .select({ personId: memberships.personId, officeId: memberships.officeId, role: memberships.role })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(offices, eq(offices.id, memberships.officeId))
    .where(
      and(
        inArray(memberships.officeId, [office.id, office.parentId ?? office.id]),
        eq(people.suspended, false),
        or(
          isNull(memberships.endsOn),
          sql`${memberships.endsOn} >= (now() at time zone ${offices.zone})::date`,
        ),
      ),
    )
  const holders = await authenticating(login =>
    listHolders(login, [...new Set(rows.map(row => row.personId))]),
  )
  const who = (officeId: number, roles: Role[]) =>
    new Set(
      rows
        .filter(row => row.officeId === officeId && roles.includes(row.role) && holders.has(row.personId))
        .map(row => row.personId),
    )
  return judge(mode, {
    writers: who(office.id, rolesWith('entry.write')),
    approvers: who(office.id, rolesWith('entry.publish')),
    above: who(office.parentId ?? office.id, rolesWith('below.approve')),
  })
}

type Staff = Record<'writers' | 'approvers' | 'above', Set<number>>

function judge(mode: FourEyes, { writers, approvers, above }: Staff) {
  if (mode === 'afterwards') {
    const done = approvers.size > 0
    return {
      done,
      words: done
        ? 'Bekerja sendiri: terbit dulu, ditinjau dalam 24 jam'
        : 'Belum ada penyunting dengan faktor kedua.',
    }
  }
  if (mode === 'province') {
    const done = writers.size > 0 && above.size > 0
    return {
      done,
      words: done
        ? 'Provinsi menjadi orang kedua'
        : writers.size
          ? 'Belum ada pembina dengan faktor kedua di provinsinya.'
          : 'Belum ada penulis dengan faktor kedua.',
    }
  }
  const all = new Set([...writers, ...approvers])
  const done = approvers.size > 0 && all.size > 1
  if (done) return { done, words: `${all.size} orang dengan faktor kedua` }
  return {
    done,
    words: approvers.size
      ? 'Baru satu orang dengan faktor kedua. Tambah satu lagi, atau pilih cara kerja yang cocok.'
      : 'Belum ada penyunting dengan faktor kedua.',
  }
}

/** What is still missing. */
export const gapsOf = (list: Ready[]) => list.filter(({ done }) => !done)
