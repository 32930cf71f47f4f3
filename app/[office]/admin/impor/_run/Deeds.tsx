import {
  askNoMore,
  askToPublish,
  cancelImport,
  importAsDrafts,
  pauseImport,
  resumeImport,
  rollBackImport,
  signImport,
} from '../../../../../lib/imports/run/actions.ts'
import { stateAfter } from '../../../../../lib/imports/run/moves.ts'
import type { FoundRun } from '../../../../../lib/imports/run/queries.ts'
import { Disclosure } from '../../../../_ui/Disclosure.tsx'
import { DeedForm } from '../../_frame/DeedForm.tsx'

type DeedsProps = {
  run: FoundRun
  /** How many texts wait to be brought in, and how many came. */
  planned: number
  created: number
  /** Whether this person may let it be published, and why not where they may not in this case. */
  signs: boolean
  objection?: string
}

/** What can be done with a run now, the usual first. */
export function Deeds({ run, planned, created, signs, objection }: DeedsProps) {
  const subject = { id: run.id }
  return (
    <section aria-labelledby="tindakan" className="grid justify-items-start gap-4 py-8">
      <h2 id="tindakan" className="text-22">
        {run.state === 'ready' ? 'Langkah berikutnya' : 'Tindakan'}
      </h2>
      {run.state === 'ready' && !run.publish && <Choice subject={subject} planned={planned} />}
      {run.state === 'ready' && run.publish && <Signing {...{ run, signs, objection }} />}
      {stateAfter(run, 'resume') && (
        <DeedForm action={resumeImport} subject={subject} look="primary">
          Lanjutkan
        </DeedForm>
      )}
      {stateAfter(run, 'pause') && (
        <DeedForm action={pauseImport} subject={subject} look="secondary">
          Jeda
        </DeedForm>
      )}
      {stateAfter(run, 'cancel') && (
        <Ask label="Batalkan impor ini" words={cancelWords(created)}>
          <DeedForm action={cancelImport} subject={subject} look="danger">
            Batalkan impor
          </DeedForm>
        </Ask>
      )}
      {stateAfter(run, 'rollBack') && created > 0 && (
        <Ask label="Kembalikan seperti semula" words={rollBackWords}>
          <DeedForm action={rollBackImport} subject={subject} look="danger">
            Kembalikan {created.toLocaleString('id-ID')} tulisan
          </DeedForm>
        </Ask>
      )}
    </section>
  )
}

const cancelWords = (created: number) =>
  created > 0
    ? 'Yang sudah dipindahkan tetap ada di sini; sisanya tidak diteruskan.'
    : 'Belum ada yang dipindahkan, jadi tidak ada yang berubah.'
const rollBackWords =
  'Tulisan dari impor ini turun dari situs dan masuk tempat sampah. Yang sudah diubah orang di sini dibiarkan dan disebut namanya. Foto dan berkas tetap di pustaka.'

const Ask = ({ label, words, children }: { label: string; words: string; children: React.ReactNode }) => (
  <Disclosure label={label}>
    <div className="grid max-w-measure justify-items-start gap-4 pt-2 pb-4">
      <p className="text-ink-2">{words}</p>
      {children}
    </div>
  </Disclosure>
)

type Subject = { id: string }

const Choice = ({ subject, planned }: { subject: Subject; planned: number }) =>
  planned === 0 ? (
    <p className="max-w-measure text-ink-2">Tidak ada yang perlu dipindahkan dari sumber ini.</p>
  ) : (
    <div className="grid w-full gap-6 md:grid-cols-2">
      <div className="grid content-start gap-3">
        <DeedForm action={importAsDrafts} subject={subject} look="primary">
          Impor sebagai draf
        </DeedForm>
        <p className="text-14 text-ink-2">
          Semua masuk sebagai draf dengan tanggal aslinya. Belum ada yang terlihat pembaca sampai diterbitkan.
        </p>
      </div>
      <div className="grid content-start gap-3">
        <DeedForm action={askToPublish} subject={subject} look="secondary">
          Minta persetujuan terbit
        </DeedForm>
        <p className="text-14 text-ink-2">
          Penyunting lain memeriksa laporan ini. Setelah ia setuju, semuanya terbit dengan tanggal asli; yang
          memuat data pribadi atau mencurigakan tetap ditahan.
        </p>
      </div>
    </div>
  )

type SigningProps = Pick<DeedsProps, 'run' | 'signs' | 'objection'>

const Signing = ({ run, signs, objection }: SigningProps) => (
  <>
    <p className="max-w-measure">
      {run.startedByName} meminta agar isi situs lama ini terbit dengan tanggal aslinya.{' '}
      {objection ?? (signs ? 'Baca laporannya dahulu; contohnya bisa dibuka satu per satu.' : waiting)}
    </p>
    {signs && !objection && (
      <DeedForm action={signImport} subject={{ id: run.id }} look="primary">
        Setujui dan terbitkan
      </DeedForm>
    )}
    <DeedForm action={askNoMore} subject={{ id: run.id }} look="plain">
      Tarik permintaan terbit
    </DeedForm>
  </>
)

const waiting = 'Menunggu penyunting lain di kantor ini.'
