'use client'
import { useEffect, useState } from 'react'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { listKept } from '../[jenis]/_editor/kept.ts'

/** Says that text which could not be saved is still here. With `owner`, whose work it is, it leads back to it. */
export function KeptReminder({ owner }: { owner?: number }) {
  const [places, setPlaces] = useState<ReturnType<typeof listKept>>([])
  useEffect(() => setPlaces(listKept(owner)), [owner])
  if (places.length === 0) return null
  return (
    <Notice look="warn" role="status" className="mb-6">
      <p>Tulisan yang belum sempat tersimpan masih aman di perangkat ini.</p>
      {owner === undefined ? (
        <p>Setelah masuk, Anda bisa melanjutkannya.</p>
      ) : (
        <p className="mt-3 flex flex-wrap gap-3">
          {places.map(({ entry, begun }) => (
            <LinkButton key={entry} href={begun ? `/admin/${entry}?ubah=1` : beginningOf(entry)}>
              Lanjutkan menulis
            </LinkButton>
          ))}
        </p>
      )}
    </Notice>
  )
}

// "berita/<id>", before it was ever saved.
const beginningOf = (entry: string) => {
  const [place, id] = entry.split('/')
  return `/admin/${place}/baru?naskah=${id}`
}
