import { notFound } from 'next/navigation'
import { directory } from '../../../../lib/offices/directory.ts'
import type { Office } from '../../../../lib/offices/schema.ts'

export type OfficeParams = { params: Promise<{ office: string }> }

/** The office whose site is asked for; not found when there is none of that number. */
export async function requireOffice(params: OfficeParams['params']): Promise<Office> {
  const id = Number((await params).office)
  return directory().officeById(id) ?? notFound()
}
