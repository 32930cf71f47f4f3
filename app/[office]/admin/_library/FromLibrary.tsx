import { FolderOpen } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'
import type { Found, FoundFile, FoundPhoto } from './asking.ts'

const LibraryDialog = lazy(() => import('./LibraryDialog.tsx'))

type FromLibraryProps =
  | { sort: 'foto'; onPick: (found: FoundPhoto) => void }
  | { sort: 'berkas'; onPick: (found: FoundFile) => void }

/** A button that opens the office's library, to use again what is there already. */
export function FromLibrary({ sort, onPick }: FromLibraryProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={buttonLook()} onClick={() => setOpen(true)}>
        <Icon of={FolderOpen} />
        Dari pustaka
        <span className="sr-only">, pilih {sort} yang sudah ada</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <LibraryDialog sort={sort} close={() => setOpen(false)} onPick={onPick as (found: Found) => void} />
        </Suspense>
      )}
    </>
  )
}
