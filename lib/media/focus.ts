/** What must stay in view when a picture is cropped: parts of its width and height, 0 to 1. */
export type FocalPoint = { focalX: number | null; focalY: number | null }

/** The point as crops know it, in tenths: "3-7" is 30% from the left and 70% from the top; undefined without one. */
export const focusOf = ({ focalX, focalY }: FocalPoint) =>
  focalX === null || focalY === null ? undefined : `${Math.round(focalX * 10)}-${Math.round(focalY * 10)}`

/** The classes that keep the point in a crop (app/theme.css): public pages may not have inline styles. */
export function focusLook(focus: string | undefined) {
  const [x, y] = focus?.split('-') ?? []
  return x && y ? `in-view fx-${x} fy-${y}` : ''
}
