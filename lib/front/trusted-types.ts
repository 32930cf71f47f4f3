/**
 * What the back office's pages may turn from text into a script or markup (Trusted Types): React's own empty script
 * element, our chunks and our worker, and nothing else. Next's loader and React have no policies of their own, so
 * this is the default one; ProseMirror and our pasting name theirs for markup that goes into a page apart.
 */
export const trustedPolicies = 'default nextjs ProseMirrorClipboard tempelan'

const script = `if(window.trustedTypes)trustedTypes.createPolicy('default',{\
createHTML(t){if(t==='<script><\\/script>')return t;throw new TypeError('HTML: '+t.slice(0,40))},\
createScriptURL(t){const u=new URL(t,location.origin);\
if(u.origin===location.origin&&(u.pathname.startsWith('/_next/static/')||u.pathname==='/sw.js'))return t;\
throw new TypeError('URL: '+t.slice(0,80))}})`

/** Puts that policy before everything else of a page, so that it holds when the first script runs. */
export const withTrustedTypes = (html: string, nonce: string) =>
  html.replace(/<head(?: [^>]{0,200})?>/, head => `${head}<script nonce="${nonce}">${script}</script>`)
