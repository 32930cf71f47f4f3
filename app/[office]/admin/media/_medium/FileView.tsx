import { Download, FileText } from 'lucide-react'
import { fileAddress } from '../../../../../lib/media/address.ts'
import type { FoundMedium } from '../../../../../lib/media/queries.ts'
import { formatFile } from '../../../../../lib/media/size.ts'
import { LinkButton } from '../../../../_ui/Button.tsx'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'

const readings = {
  none: '',
  pending: 'Isinya sedang dibaca untuk pencarian.',
  file: 'Isinya bisa dicari.',
  machine: 'Hasil baca mesin dari pindaian. Periksa dulu sebelum mengutip.',
  unreadable: 'Isinya tidak terbaca. Tulis juga pokoknya sebagai teks di halaman.',
}

/** A file to download: what it is, and what was read from it. */
export const FileView = ({ medium }: { medium: FoundMedium }) => (
  <section aria-labelledby="berkas-ini" className="rounded-panel border border-line bg-surface p-5">
    <h2 id="berkas-ini" className="sr-only">
      Berkas
    </h2>
    <div className="flex flex-wrap items-center justify-between gap-4">
      <p className="flex min-w-0 items-center gap-3">
        <Icon of={FileText} className="text-ink-2" />
        <span className="min-w-0">
          <span className="block font-semibold break-words">{medium.name}</span>
          <span className="block text-14 text-ink-2">{formatFile(medium)}</span>
        </span>
      </p>
      <LinkButton href={fileAddress({ mediaId: medium.id, name: medium.name })}>
        <Icon of={Download} />
        Unduh
      </LinkButton>
    </div>
    {readings[medium.reading] && <p className="mt-3 text-14 text-ink-2">{readings[medium.reading]}</p>}
    {medium.extracted && (
      <Disclosure label="Lihat isi yang terbaca">
        <p className="max-h-72 overflow-y-auto text-14 whitespace-pre-line">{medium.extracted}</p>
      </Disclosure>
    )}
  </section>
)
