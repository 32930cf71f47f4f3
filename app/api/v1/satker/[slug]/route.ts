import { visiting } from '../../../../../db/doors.ts'
import { readFrame } from '../../../../../lib/entries/live.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { officeOfSlug, officeShape } from '../../../../../lib/opendata/offices.ts'
import { Missing, openData } from '../../answering.ts'

/** One office of the institution and how to reach it. */
export const GET = openData<{ slug: string }>(async ({ office: here, params: { slug } }) => {
  const office = officeOfSlug(here, slug)
  if (!office) throw new Missing()
  const { contact } = await visiting(office.id, db => readFrame(db, office.id))
  // Another office's contact changes with a generation that is not this site's.
  if (office.id !== here.id) limitLifetime(30)
  return {
    ...officeShape(office),
    kontak: {
      alamat: contact.address,
      telepon: contact.phone,
      surel: contact.email,
      jam: contact.hours.map(({ days, time }) => ({ hari: days, waktu: time })),
    },
  }
})
