import type { Clash } from '../../../../lib/offices/settings/form.ts'

/** What another person saved meanwhile, beside what stands in this form now. */
export const Clashes = ({ rows }: { rows: Clash[] }) => (
  <>
    {rows.length > 0 && (
      <dl className="mt-3 grid gap-3">
        {rows.map(({ field, label, mine, theirs }) => (
          <div key={field}>
            <dt className="font-semibold">{label}</dt>
            <dd className="grid gap-x-4 md:grid-cols-2">
              <Side title="Yang tersimpan sekarang" text={theirs} />
              <Side title="Saat Anda menyimpan" text={mine} />
            </dd>
          </div>
        ))}
      </dl>
    )}
    <p className="mt-3">
      Isian yang tidak Anda sentuh sudah mengikuti yang tersimpan. Periksa formulir di bawah, lalu simpan
      lagi.
    </p>
  </>
)

const Side = ({ title, text }: { title: string; text: string }) => (
  <p className="min-w-0 break-words whitespace-pre-line">
    <span className="block text-14 text-ink-2">{title}</span>
    {text || 'Kosong'}
  </p>
)
