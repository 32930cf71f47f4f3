import { type Actor, may } from '../permissions.ts'

/**
 * Where to go after login: only places inside this office's back office, never where a stranger's link points.
 * Of a query only plain words are taken along.
 */
export const placeAfter = (next: string) =>
  /^\/admin(\/[a-z0-9/-]*)?(\?[a-z]+=[a-z0-9-]*(&[a-z]+=[a-z0-9-]*)*)?$/i.test(next) &&
  !/^\/admin\/(masuk|keluar|terkunci|undangan|sandi-baru|bukan-saya)|\/\//.test(next)
    ? next
    : '/admin'

/** As placeAfter, for someone who has just logged in: who looks after offices begins with the board of all of them. */
export function placeFor(actor: Actor | undefined, next: string) {
  const place = placeAfter(next)
  return place === '/admin' && actor && may(actor, 'office.list') ? '/admin/papan' : place
}

/** Whether somebody has no texts of their own to come home to, but offices to look after. */
export const hasOnlyBoard = (actor: Actor) => !may(actor, 'entry.read') && may(actor, 'office.list')
