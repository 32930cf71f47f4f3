import { CornerDownRight, Download, FileText, Signpost } from 'lucide-react'
import { leadHost } from '../../../../../lib/hosts/lead-action.ts'
import { homeOf } from '../../../../../lib/moves/home.ts'
import { endings, type OldSite } from '../../../../../lib/moves/schema.ts'
import { signpostForms } from '../../../../../lib/moves/signpost.ts'
import { chooseEnding, noteTakedown } from '../../../../../lib/moves/site-actions.ts'
import { endingOf, type Move } from '../../../../../lib/moves/way.ts'
import { type ButtonLook, LinkButton } from '../../../../_ui/Button.tsx'
import { Dialog } from '../../../../_ui/Dialog.tsx'
import { Icon } from '../../../../_ui/Icon.tsx'
import { FieldsForm } from './FieldsForm.tsx'
import type { Viewer } from './viewer.ts'

export type SiteProps = { move: Move; site: OldSite; viewer: Viewer }

/** What is to become of an old address. */
export const EndingDialog = ({ move, site, viewer }: SiteProps) => (
  <Dialog
    label="Pilih akhirnya …"
    icon={<Icon of={Signpost} />}
    title={`Akhir ${site.host}`}
    step={`akhir-${site.host}`}
    opened={viewer.step === `akhir-${site.host}`}
  >
    <FieldsForm
      action={chooseEnding}
      hidden={{ slug: move.slug, host: site.host }}
      fields={[
        {
          name: 'ending',
          label: 'Yang terjadi dengan alamat ini',
          as: Object.entries(endings),
          value: endingOf(site),
        },
        {
          name: 'home',
          label: 'Alamat beranda (boleh kosong)',
          help: `Hanya bila berandanya bukan ${homeOf({ host: site.host, home: '' })}`,
          value: site.home,
        },
        {
          name: 'note',
          label: 'Catatan (boleh kosong)',
          help: 'Mengapa begitu, dan siapa yang memegang kuncinya.',
          as: 'lines',
          value: site.note,
        },
      ]}
      submit="Simpan pilihan"
    />
  </Dialog>
)

const fileOf = (host: string, form: string, { own }: Viewer, slug: string) =>
  `/admin/perpindahan/berkas?${new URLSearchParams({ ...(!own && { kantor: slug }), situs: host, bentuk: form })}`

/** What can be put up where nothing can be redirected. */
export const SignpostDialog = ({ move, site, viewer }: SiteProps) => (
  <Dialog
    label="Halaman penunjuk …"
    icon={<Icon of={Download} />}
    title="Pasang halaman penunjuk"
    step={`penunjuk-${site.host}`}
    opened={viewer.step === `penunjuk-${site.host}`}
  >
    <p className="pb-4 text-ink-2">
      Pembaca dan mesin pencari di {site.host} ditunjukkan ke {move.host}. Pilih yang bisa dipasang di sana,
      lalu tekan “Periksa sekarang”.
    </p>
    <ul className="grid gap-3">
      {Object.entries(signpostForms).map(([form, words]) => (
        <li key={form}>
          <LinkButton href={fileOf(site.host, form, viewer, move.slug)} className="w-full">
            <Icon of={Download} />
            {words}
          </LinkButton>
        </li>
      ))}
    </ul>
  </Dialog>
)

/** The letter that asks for a takedown, and what came of it. */
export const TakedownDialog = ({ move, site, viewer }: SiteProps) => (
  <>
    <LinkButton href={fileOf(site.host, 'surat', viewer, move.slug)}>
      <Icon of={FileText} />
      Surat permintaan (PDF)
    </LinkButton>
    <LinkButton href={fileOf(site.host, 'surel', viewer, move.slug)}>
      <Icon of={FileText} />
      Teks untuk surel
    </LinkButton>
    <Dialog
      label={site.takedownOn ? 'Catat jawaban …' : 'Catat pengiriman …'}
      title={`Permintaan menurunkan ${site.host}`}
      step={`turun-${site.host}`}
      opened={viewer.step === `turun-${site.host}`}
    >
      <FieldsForm
        action={noteTakedown}
        hidden={{ slug: move.slug, host: site.host }}
        fields={[
          {
            name: 'takedownOn',
            label: 'Dikirim pada',
            as: 'date',
            value: site.takedownOn ?? viewer.today,
          },
          {
            name: 'takedownTo',
            label: 'Kepada',
            help: 'Pengelola hosting, Blogger, atau aduan konten, dengan surelnya.',
            value: site.takedownTo,
          },
          {
            name: 'answeredOn',
            label: 'Dijawab pada (boleh kosong)',
            as: 'date',
            value: site.answeredOn ?? '',
          },
          { name: 'answer', label: 'Jawabannya (boleh kosong)', as: 'lines', value: site.answer },
        ]}
        submit="Simpan"
      />
    </Dialog>
  </>
)

/** Lets a name that was only known lead here. */
export const LeadDialog = ({ move, site, viewer, look }: SiteProps & { look?: ButtonLook }) => (
  <Dialog
    label="Alihkan ke sini …"
    icon={<Icon of={CornerDownRight} />}
    look={look}
    title={`Alihkan ${site.host} ke ${move.host}?`}
    step={`alih-${site.host}`}
    opened={viewer.step === `alih-${site.host}`}
  >
    <p className="pb-4 text-ink-2">
      Setelah nama ini diarahkan ke peladen kita, tiap alamat lamanya membuka halaman yang baru. Laporan
      kesetaraan kantor itu harus sudah ditandatangani.
    </p>
    <FieldsForm
      action={leadHost}
      hidden={{ slug: move.slug, host: site.host }}
      fields={[
        {
          name: 'override',
          label: 'Alasan bila belum ditandatangani (boleh kosong)',
          help: 'Tercatat di jejak kantor itu dan di jejak pusat.',
        },
      ]}
      submit="Alihkan nama"
    />
  </Dialog>
)
