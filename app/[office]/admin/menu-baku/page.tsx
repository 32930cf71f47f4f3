import { redirect } from 'next/navigation'

/** The standard menu became one of the standard parts. */
export default function StandardMenuPage() {
  redirect('/admin/standar/menu')
}
