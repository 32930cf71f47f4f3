import { useEffect, useRef, useState } from 'react'
import { blocksOf, filesIn, linksIn } from '../../../../../lib/checks/blocks.ts'
import { findAll } from '../../../../../lib/checks/list.ts'
import type { Facts, Written } from '../../../../../lib/checks/schema.ts'
import type { RichDocument } from '../../../../../lib/richtext/schema.ts'
import { sent } from './form.ts'
import type { Draft, Manuscript } from './manuscript.ts'

/** What the checks say of what is on the screen, a moment after the last key. */
export function useFindings(manuscript: Manuscript, draft: Draft, document: RichDocument, known: Facts) {
  const written = writtenOf(manuscript, draft, document)
  const facts = useFacts(written, known)
  const [findings, setFindings] = useState(() => findAll(written, facts))
  const latest = useRef(written)
  latest.current = written
  useEffect(() => {
    // The checks may follow the keys at a distance; the keys may not wait for the checks.
    const timer = setTimeout(() => setFindings(findAll(latest.current, facts)), 350)
    return () => clearTimeout(timer)
  }, [draft, document, facts])
  return findings
}

function writtenOf(manuscript: Manuscript, draft: Draft, document: RichDocument): Written {
  const { title, summary, slug: _, ...fields } = sent(manuscript, draft)
  return { kind: manuscript.kind, title, summary, fields, document }
}

/** How often a file that is being read is asked about. Milliseconds. */
const again = 4000

// What only the server knows: the text of files, and which addresses lead somewhere.
function useFacts(written: Written, known: Facts): Facts {
  const [facts, setFacts] = useState(known)
  const asked = questionOf(written)
  const waiting = facts.files.some(file => file.reading === 'pending')
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const answer = await fetch('/api/naskah/periksa', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: asked,
        signal: stop.signal,
      }).catch(() => undefined)
      // Without a line the checks go on with what they know.
      if (answer?.ok) setFacts({ ...(await answer.json()), live: known.live })
    }
    const first = setTimeout(ask, 600)
    const repeated = waiting ? setInterval(ask, again) : undefined
    return () => {
      stop.abort()
      clearTimeout(first)
      clearInterval(repeated)
    }
  }, [asked, waiting, known.live])
  return facts
}

const questionOf = (written: Written) =>
  JSON.stringify({
    files: [...new Set(filesIn(written).map(({ file }) => file.mediaId))].sort(),
    links: [...new Set(blocksOf(written.document).flatMap(block => linksIn(block).map(link => link.href)))]
      .filter(href => /^(entry:|\/|https?:)/.test(href))
      .sort(),
  })
