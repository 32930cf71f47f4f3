import { lazy, Suspense } from 'react'
import type { CompareProps } from './Compare.tsx'

const Compare = lazy(() => import('./Compare.tsx'))

/** The comparison, fetched when it is needed first. */
export const LazyCompare = (props: CompareProps) => (
  <Suspense fallback={<p role="status">Menyiapkan perbandingan …</p>}>
    <Compare {...props} />
  </Suspense>
)
