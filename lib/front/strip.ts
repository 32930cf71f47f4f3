/** Next streams, hides or swaps content under these marks: such HTML is not a finished page (STACK, rule 1). */
const failureMarks = ['<!--$?-->', '<!--$!-->', 'hidden id="S:', 'id="__next_error__"']

/** Whether a 200 answer is really a failed or unfinished render. */
export const looksFailed = (html: string) =>
  failureMarks.some(mark => html.includes(mark)) || !html.includes('</html>')

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const kept = /\bsrc="\/situs[^"]*"|\btype="application\/ld\+json"/
const scriptLinks =
  /<link\b(?=[^>]*\brel="(?:modulepreload|preload)")(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*>/g
const reactMarks = /<!--(?: |\/?\$)?-->/g

/** Takes out what only React in the browser would need. Keeps our one public script and linked data. */
export function stripFramework(html: string): string {
  return html
    .replace(script, (whole, attributes: string) => (kept.test(attributes) ? whole : ''))
    .replace(scriptLinks, '')
    .replace(reactMarks, '')
}
