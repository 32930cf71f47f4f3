import type { SampleOffice } from '../types.ts'
import { accessibleStation } from './accessible-station.ts'
import { advice } from './advice.ts'
import { agreement } from './agreement.ts'
import { archive } from './archive.ts'
import { assembly } from './assembly.ts'
import { charity } from './charity.ts'
import { complaintPost } from './complaint-post.ts'
import { coordination } from './coordination.ts'
import { discussion } from './discussion.ts'
import { electionClass } from './election-class.ts'
import { explainer } from './explainer.ts'
import { limitedMatching } from './limited-matching.ts'
import { localWisdom } from './local-wisdom.ts'
import { marketCorner } from './market-corner.ts'
import { participatory } from './participatory.ts'
import { plenary } from './plenary.ts'
import { publicInformation } from './public-information.ts'
import { rightsPatrol } from './rights-patrol.ts'
import { serviceDesk } from './service-desk.ts'
import { spotCheck } from './spot-check.ts'
import type { Story } from './story.ts'
import { supervisionVisit } from './supervision-visit.ts'
import { training } from './training.ts'
import { visit } from './visit.ts'
import { voterListPlenary } from './voter-list-plenary.ts'
import { warehouse } from './warehouse.ts'
import { watchfulVillage } from './watchful-village.ts'
import { watchingPlenary } from './watching-plenary.ts'

const STORIES: readonly Story[] = [
  electionClass,
  voterListPlenary,
  limitedMatching,
  warehouse,
  serviceDesk,
  accessibleStation,
  spotCheck,
  rightsPatrol,
  complaintPost,
  participatory,
  marketCorner,
  watchingPlenary,
  watchfulVillage,
  advice,
  supervisionVisit,
  coordination,
  training,
  agreement,
  visit,
  assembly,
  charity,
  discussion,
  archive,
  publicInformation,
  plenary,
  localWisdom,
  explainer,
]

/** The kinds of event an office can report: the KPU runs elections, Bawaslu supervises, each at its level. */
export function storiesOf({ institution, level }: SampleOffice): Story[] {
  return STORIES.filter(
    ({ institutions, levels }) => institutions.includes(institution) && (!levels || levels.includes(level)),
  )
}
