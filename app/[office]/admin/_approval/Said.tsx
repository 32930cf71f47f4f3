import { Notice } from '../../../_ui/Notice.tsx'

const said: Record<string, string> = {
  ganti: 'Sudah disetujui. Situs menampilkan yang baru.',
  tolak: 'Tidak diganti. Situs menampilkan yang semula.',
}

/** What was decided about a medium, on the page one comes back to. */
export const Said = ({ of }: { of: string | string[] | undefined }) => {
  const words = typeof of === 'string' ? said[of] : undefined
  return (
    words && (
      <Notice look="ok" role="status" className="mb-6">
        {words}
      </Notice>
    )
  )
}
