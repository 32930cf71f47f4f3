/**
 * Where to go after login: only places inside this office's back office, never where a stranger's link points.
 * Of a query only plain words are taken along.
 */
export const placeAfter = (next: string) =>
  /^\/admin(\/[a-z0-9/-]*)?(\?[a-z]+=[a-z0-9-]*(&[a-z]+=[a-z0-9-]*)*)?$/i.test(next) &&
  !/^\/admin\/(masuk|keluar|terkunci|undangan|sandi-baru|bukan-saya)|\/\//.test(next)
    ? next
    : '/admin'
