import { BadgeCheck } from 'lucide-react'
import { urlOf } from '../../../../lib/offices/address.ts'
import type { Institution, Office } from '../../../../lib/offices/schema.ts'
import { Icon } from '../../../_ui/Icon.tsx'

/** One line: official, and what its address ends in. A claim proves nothing, so what opens teaches reading the address. */
export const Masthead = ({ institution, office }: { institution: Institution; office: Office }) => (
  <details className="group border-b border-transparent bg-sunken text-14 print:hidden open:border-line">
    <summary className="wide flex min-h-9 flex-wrap items-center gap-x-2 py-1.5 text-ink-2 md:gap-x-3">
      <Icon of={BadgeCheck} className="text-accent" />
      <span className="grow basis-36">
        Situs resmi
        <span className="md:hidden"> · </span>
        <span className="max-md:hidden"> {institution.name}. Alamat resmi selalu berakhir dengan </span>
        <b className="font-semibold whitespace-nowrap text-ink max-md:font-normal max-md:text-ink-2">
          .{institution.host}
        </b>
      </span>
      <span className="shrink-0 text-ink underline underline-offset-4">
        <span className="md:hidden">Cara mengecek</span>
        <span className="max-md:hidden">Cara mengenalinya</span>
      </span>
    </summary>
    <Checks institution={institution} office={office} />
  </details>
)

const Checks = ({ institution, office }: { institution: Institution; office: Office }) => (
  <div className="wide pt-3 pb-6 text-16">
    <p>Tulisan “situs resmi” bisa ditiru siapa saja. Alamatnya tidak. Periksa tiga hal ini:</p>
    <ol className="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-3">
      <li>
        <b className="block font-semibold">Baca akhirannya</b>
        Alamat di bagian atas peramban harus <span className="font-semibold">{office.host}</span>. Yang
        menentukan adalah akhirannya, .{institution.host}, tepat sebelum garis miring pertama.
      </li>
      <li>
        <b className="block font-semibold">Waspadai yang mirip</b>
        Satu huruf atau tanda hubung yang berbeda, atau kata lain sesudah akhiran itu, berarti situs orang
        lain.
      </li>
      <li>
        <b className="block font-semibold">Ketik sendiri bila ragu</b>
        Mulai dari{' '}
        <a href={urlOf(institution)} className="link">
          {institution.host}
        </a>{' '}
        lalu cari kantor ini di daftar kantor. Jangan mengikuti tautan dari pesan yang tidak Anda kenal.
      </li>
    </ol>
  </div>
)
