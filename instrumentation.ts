import type { Instrumentation } from 'next'
import { noteError } from './lib/front/context.ts'
import { log } from './lib/log.ts'
import { loggedPath } from './lib/log-errors.ts'

/** Next hands over what a page or an action threw; it is logged with the number the person sees. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  noteError(error)
  const { digest: id } = error as { digest?: string }
  const isAction = context.routeType === 'action'
  // What a script of the back office asked for shows the number that Next gave; whole pages get the front door's.
  if (id && (isAction || request.headers.rsc !== undefined || context.routePath.includes('/admin')))
    log.error(
      { id, path: loggedPath(request.path), err: error },
      isAction ? 'an action failed' : 'a page of the back office failed',
    )
}
