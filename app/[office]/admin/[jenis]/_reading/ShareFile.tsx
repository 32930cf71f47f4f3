'use client'
import { Share2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { buttonLook } from '../../../../_ui/Button.tsx'
import { FieldError } from '../../../../_ui/Field.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'

type ShareFileProps = { address: string; name: string; type: string; noun: string; text: string }

/** The device's own share sheet with the file, on telephones that have one. */
export function ShareFile({ address, name, type, noun, text }: ShareFileProps) {
  const [able, setAble] = useState(false)
  const [trouble, setTrouble] = useState(false)
  useEffect(() => {
    const sample = new File([''], name, { type })
    setAble(Boolean(navigator.canShare?.({ files: [sample] })))
  }, [name, type])
  if (!able) return null
  const share = async () => {
    setTrouble(false)
    try {
      const answer = await fetch(address)
      if (!answer.ok) return setTrouble(true)
      await navigator.share({ files: [new File([await answer.blob()], name, { type })], text })
    } catch (error) {
      // Closing the sheet is no fault.
      setTrouble((error as Error).name !== 'AbortError')
    }
  }
  return (
    <>
      <button type="button" className={buttonLook()} onClick={share} aria-label={`Bagikan ${noun}`}>
        <Icon of={Share2} />
        Bagikan
      </button>
      {trouble && <FieldError>Belum bisa dibagikan. Unduh dahulu, lalu kirim dari galeri.</FieldError>}
    </>
  )
}
