import { makeBell } from '../jobs/bell.ts'

/** Lets this process look for messages to send, and says whom to call when there may be some. */
export const { ring: wakeMail, onRing: onMail } = makeBell('mail')
