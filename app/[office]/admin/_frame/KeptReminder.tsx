'use client'
import { useEffect, useState } from 'react'
import { LinkButton } from '../../../_ui/Button.tsx'
import { Notice } from '../../../_ui/Notice.tsx'
import { listKept } from '../[jenis]/_editor/kept.ts'

/** A text that was begun: "berita/<id>", whether it was ever saved, and its title where that is known. */
export type BegunText = { entry: string; begun: boolean; title: string }
type KeptReminderProps = { owner?: number; copies?: BegunText[] }

/**
 * Says that text which is no version yet is still there: in this browser, and (`copies`) with us. With `owner`,
 * whose work it is, it leads back to it.
 */
export function KeptReminder({ owner, copies = noCopies }: KeptReminderProps) {
  const [texts, setTexts] = useState(copies)
  useEffect(() => {
    const here = listKept(owner).filter(({ entry }) => copies.every(copy => copy.entry !== entry))
    setTexts([...copies, ...here.map(({ entry, begun, title }) => ({ entry, begun, title }))])
  }, [owner, copies])
  if (texts.length === 0) return null
  return (
    <Notice look="warn" role="status" className="mb-6">
      {owner === undefined ? (
        <>
          <p>Tulisan yang belum sempat tersimpan masih aman di perangkat ini.</p>
          <p>Setelah masuk, Anda bisa melanjutkannya.</p>
        </>
      ) : (
        <>
          <p>Ada tulisan Anda yang belum disimpan sebagai versi. Tidak ada yang hilang.</p>
          <p className="mt-3 flex flex-wrap gap-3">
            {texts.map(text => (
              <LinkButton key={text.entry} href={wayBack(text)} className="max-w-full break-words">
                Lanjutkan {text.title ? `“${text.title}”` : 'menulis'}
              </LinkButton>
            ))}
          </p>
        </>
      )}
    </Notice>
  )
}

const noCopies: BegunText[] = []

function wayBack({ entry, begun }: BegunText) {
  const [place, id] = entry.split('/')
  return begun ? `/admin/${entry}?ubah=1` : `/admin/${place}/baru?naskah=${id}`
}
