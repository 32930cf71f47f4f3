import { calmCampaign } from './calm.ts'
import { dateAhead, datePast, dateWrong } from './dates.ts'
import { headingEmpty, headingFaked, headingOrder } from './headings.ts'
import { linkDead, linkNaked, linkWords } from './links.ts'
import { personalData } from './personal.ts'
import {
  altMissing,
  captionMissing,
  creditMissing,
  fileNameless,
  fileReading,
  fileUnread,
  videoUntitled,
} from './pictures.ts'
import { fieldMissing, onlyAttached, textMissing } from './required.ts'
import type { Check, Facts, Finding, Justification, Written } from './schema.ts'
import { summaryLong, summaryMissing, summaryRepeats } from './summary.ts'
import { titleCapitals, titleLong, titleMissing, titleShort } from './title.ts'
import { dateTyped, exclaiming, leftOpen, signedOff, textCapitals, textWall, unfinished } from './wording.ts'

/** Everything that is looked at before a text is sent, in the order it is told: what blocks, then as one reads. */
export const checks: Check[] = [
  personalData,
  leftOpen,
  fileReading,
  titleMissing,
  titleLong,
  titleShort,
  titleCapitals,
  summaryMissing,
  summaryLong,
  summaryRepeats,
  fieldMissing,
  datePast,
  dateAhead,
  dateWrong,
  textMissing,
  onlyAttached,
  dateTyped,
  textWall,
  textCapitals,
  exclaiming,
  unfinished,
  calmCampaign,
  headingOrder,
  headingEmpty,
  headingFaked,
  linkWords,
  linkNaked,
  linkDead,
  altMissing,
  captionMissing,
  creditMissing,
  videoUntitled,
  fileNameless,
  fileUnread,
  signedOff,
]

/** All that the checks find in a manuscript. Pure; milliseconds for a long text. */
export const findAll = (written: Written, facts: Facts, among: Check[] = checks): Finding[] =>
  among.flatMap(({ code, severity, remedy, find }) =>
    find(written, facts).map(spot => ({ code, severity, remedy, ...spot })),
  )

/** Those that keep a text from being sent. */
export const blocking = checks.filter(check => check.severity === 'blocks')

/** Whether a finding is answered by a reason that was given for it. */
export const isCovered = ({ personal }: Finding, justification: Justification | null | undefined) =>
  Boolean(personal && justification?.covers.includes(personal.key))
