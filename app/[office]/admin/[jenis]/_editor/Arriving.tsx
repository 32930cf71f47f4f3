'use client'
import { useEffect, useRef, useState } from 'react'
import { settle } from './arriving.ts'
import { Editor, type EditorProps } from './Editor.tsx'
import type { Manuscript } from './manuscript.ts'

/** The form of a new article where the server cannot give it an id: kept on the device, or opened for what was shared. */
export function Arriving(props: EditorProps) {
  const [settled, set] = useState<{ manuscript: Manuscript; received: boolean }>()
  const begun = useRef(false)
  const form = useRef(props.manuscript)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void settle(form.current).then(set)
  }, [])
  if (settled) return <Editor {...props} {...settled} />
  return (
    <p role="status" className="mx-auto max-w-measure px-4 py-16 text-ink-2">
      Menyiapkan naskah …
    </p>
  )
}
