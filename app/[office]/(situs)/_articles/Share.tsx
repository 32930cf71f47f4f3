import { Link, MessageCircle, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonLook } from '../../../_ui/Button.tsx'
import { Icon } from '../../../_ui/Icon.tsx'

/** Plain links and buttons, no one else's script. Copying and printing appear where a script can do them. */
export const Share = ({ title, address }: { title: string; address: string }) => (
  <div className="mt-8 flex flex-wrap items-center gap-3 border-y border-line py-5 print:hidden">
    <p className="w-full text-16 font-semibold md:mr-2 md:w-auto">Bagikan</p>
    <a
      href={`https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}`}
      rel="noopener"
      className={look}
    >
      <Icon of={MessageCircle} />
      WhatsApp
    </a>
    <ScriptButton does="salin" value={address}>
      <Icon of={Link} />
      <span data-situs="kata">Salin tautan</span>
    </ScriptButton>
    <ScriptButton does="cetak">
      <Icon of={Printer} />
      Cetak
    </ScriptButton>
  </div>
)

const look = buttonLook('secondary')

const ScriptButton = ({ does, value, children }: { does: string; value?: string; children: ReactNode }) => (
  <button type="button" hidden data-situs={does} value={value} className={look}>
    {children}
  </button>
)
