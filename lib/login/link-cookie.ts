import { cookies } from 'next/headers'
import { currentOffice } from '../session.ts'
import { findLink } from './links.ts'

/** Holds the link somebody came with while they fill in its form. */
export const linkCookie = '__Host-tautan'

/** What the link of this request opens on this site; undefined without one that opens anything. */
export async function currentLink() {
  const token = (await cookies()).get(linkCookie)?.value
  return token ? findLink(await currentOffice(), token) : undefined
}
