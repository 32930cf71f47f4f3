import { noteError } from './lib/front/context.ts'

/** Next hands over what a page threw; the front door logs it with the number it shows. */
export const onRequestError = (error: unknown) => noteError(error)
