'use client'
import { useRouter } from 'next/navigation'
import { offeredFiles } from '../../../../../lib/media/offered.ts'
import type { Zone } from '../../../../../lib/offices/schema.ts'
import { FilePicker } from '../../_forms/FilePicker.tsx'
import { UploadLine } from '../../_uploads/UploadLine.tsx'
import { useSending, WaitingPlace } from '../../_uploads/useSending.ts'
import { alreadyThere, uploadAny } from './uploadAny.ts'

/** Adds photos and files, several at once; what is there already is said. */
export const UploadBox = ({ zone }: { zone: Zone }) => (
  <WaitingPlace value="pustaka">
    <Box zone={zone} />
  </WaitingPlace>
)

function Box({ zone }: { zone: Zone }) {
  const router = useRouter()
  const sending = useSending('media', uploadAny, answer => {
    router.refresh()
    return alreadyThere(answer, zone)
  })
  return (
    <section aria-labelledby="tambah-media">
      <h2 id="tambah-media" className="sr-only">
        Tambah media
      </h2>
      <FilePicker
        label="Unggah foto atau berkas"
        accept={`image/*,${offeredFiles}`}
        many
        onFiles={files => sending.send(...files)}
      />
      <p className="mt-2 text-14 text-ink-2">
        Bisa banyak sekaligus. Foto kami kecilkan, dan tempat pengambilannya kami hapus.
      </p>
      <UploadLine {...sending} />
    </section>
  )
}
