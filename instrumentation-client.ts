import { config } from 'zod/v4/core'

// Before any schema is made in the browser: otherwise zod tries whether it may make functions out of text, which our
// policy forbids (Trusted Types) and a browser reports.
config({ jitless: true })
