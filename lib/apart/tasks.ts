import type { Fault } from '../media/inspect.ts'
import type { Rendered } from '../media/render.ts'
import type { Read } from '../readings/schema.ts'

/** What may be run apart, each with what goes in and what comes out. */
export type Tasks = {
  picture: { input: { bytes: Uint8Array; mime: string }; output: Rendered }
  inspect: { input: { bytes: Uint8Array; mime: string }; output: Fault | undefined }
  page: { input: { bytes: Uint8Array; page: number }; output: Uint8Array | undefined }
  text: { input: { bytes: Uint8Array; mime: string }; output: Read }
}
export type Task = keyof Tasks

export type Answer<T extends Task> =
  | { output: Tasks[T]['output'] }
  /** `status` marks a refusal whose message is for the person. */
  | { error: { message: string; status?: number } }
