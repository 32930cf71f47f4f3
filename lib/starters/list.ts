import type { Kind } from '../entries/schema.ts'
import { assembly, holiday } from './ceremonies.ts'
import { meetingEvent, outreachEvent } from './events.ts'
import { meeting, plenary, training } from './meetings.ts'
import { recruiting, results, voterNotice } from './notices.ts'
import { agreement, outreach, visit } from './outreach.ts'
import type { Starter } from './schema.ts'
import { voterList } from './voters.ts'
import { reports, watching } from './watching.ts'

/** All starters, the most frequent first. */
export const starters: Starter[] = [
  plenary,
  meeting,
  outreach,
  training,
  voterList,
  watching,
  reports,
  assembly,
  visit,
  agreement,
  holiday,
  results,
  recruiting,
  voterNotice,
  meetingEvent,
  outreachEvent,
]

/** What an office of this institution may begin a text of this kind with. */
export const startersFor = (kind: Kind, institution: string) =>
  starters.filter(one => one.kind === kind && (!one.institution || one.institution === institution))
