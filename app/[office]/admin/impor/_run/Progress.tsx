import { progressOf, progressWords } from '../../../../../lib/imports/run/progress.ts'
import type { FoundRun } from '../../../../../lib/imports/run/queries.ts'
import { LiveRefresh } from './LiveRefresh.tsx'

/** How far a run is, in words and as a bar, kept up to date while it is looked at. */
export function Progress({ run }: { run: FoundRun }) {
  const working = ['reading', 'importing', 'rollingBack'].includes(run.state)
  if (!working) return null
  const progress = progressOf(run)
  return (
    <section aria-labelledby="kemajuan" className="pb-8">
      <h2 id="kemajuan" className="sr-only">
        Kemajuan
      </h2>
      <p className="pb-2">
        {progress ? progressWords(progress) : 'Menunggu giliran. Biasanya beberapa detik.'}
      </p>
      <progress
        max={1}
        {...(progress?.part === undefined ? {} : { value: progress.part })}
        aria-label="Kemajuan impor"
        className="h-3 w-full accent-accent"
      />
      <p className="pt-2 text-14 text-ink-2">
        Halaman ini boleh ditutup; pekerjaannya jalan terus. Situs tetap bisa dibuka pembaca seperti biasa.
      </p>
      <LiveRefresh working />
    </section>
  )
}
