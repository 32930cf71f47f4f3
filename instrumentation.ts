import type { Instrumentation } from 'next'
import { noteError } from './lib/front/context.ts'
import { log } from './lib/log.ts'

/** Next hands over what a page or an action threw; it is logged with the number the person sees. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  noteError(error)
  // A form with a script shows the number that Next gave its action; whole pages get the front door's.
  if (context.routeType === 'action')
    log.error(
      { id: (error as { digest?: string }).digest, path: request.path, err: error },
      'an action failed',
    )
}
