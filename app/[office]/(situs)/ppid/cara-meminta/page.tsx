import type { Metadata } from 'next'
import { nextMidnight } from '../../../../../lib/dates.ts'
import { limitLifetime } from '../../../../../lib/front/context.ts'
import { urlOf } from '../../../../../lib/offices/address.ts'
import type { OfficeContact } from '../../../../../lib/offices/contact.ts'
import { ContactLines } from '../../_frame/ContactLines.tsx'
import { NoContact } from '../../_frame/NoContact.tsx'
import { type OfficeParams, requireOffice } from '../../_frame/requireOffice.ts'
import { StandingPage } from '../../_frame/StandingPage.tsx'
import { Deadlines, limitOf } from '../../_ppid/Deadlines.tsx'
import { readPpid } from '../../_ppid/readPpid.ts'

const path = '/ppid/cara-meminta'

export async function generateMetadata({ params }: OfficeParams): Promise<Metadata> {
  const office = await requireOffice(params)
  return {
    title: 'Cara meminta informasi',
    description: `Cara meminta informasi publik kepada ${office.name}, tenggat jawabannya, dan cara mengajukan keberatan.`,
    alternates: { canonical: urlOf(office, path) },
  }
}

export default async function AskingPage({ params }: OfficeParams) {
  const office = await requireOffice(params)
  const { now, deadlines, matter } = await readPpid(office)
  limitLifetime(nextMidnight(now, office.zone))
  const limit = (name: string) => {
    const found = deadlines.find(deadline => deadline.name === name)
    return found && limitOf(found)
  }
  const { email, address, phone } = matter.contact

  return (
    <StandingPage
      office={office}
      matter={matter}
      path="/ppid/cara-meminta"
      here="/ppid"
      crumbs={[{ name: 'PPID', href: '/ppid' }]}
      title="Cara meminta informasi"
      summary={`Permintaan diterima lewat ${waysOf(matter.contact)}.`}
    >
      <div className="tulisan pt-6">
        <h2>Siapkan tiga hal</h2>
        <ol>
          <li>Informasi yang Anda minta, sejelas mungkin: judul, tahun, atau nomornya bila tahu.</li>
          <li>Nama Anda dan cara kami mengirim jawaban: alamat, surel, atau diambil sendiri.</li>
          <li>Salinan kartu identitas, sebagaimana disyaratkan undang-undang bagi pemohon.</li>
        </ol>
        <h2>Kirim lewat salah satu jalan</h2>
        <ul>
          <li>
            <b>Meja layanan.</b> Datang pada jam layanan; petugas membantu mengisi formulir.
          </li>
          {address.length > 0 && (
            <li>
              <b>Surat.</b> Tujukan kepada PPID {office.name}, {address.join(', ')}.
            </li>
          )}
          {email && (
            <li>
              <b>Surel.</b> Kirim ke <a href={`mailto:${email}`}>{email}</a> dengan judul “Permohonan
              informasi publik”.
            </li>
          )}
        </ul>
        <p>Minta nomor pendaftaran saat permintaan diterima, lalu simpan sebagai tanda terima.</p>
        {limit('answer') && (
          <>
            <h2>Kapan dijawab</h2>
            <p>
              Kami menjawab paling lama {limit('answer')} sejak permintaan diterima
              {limit('extension') && (
                <>, dan boleh memperpanjangnya satu kali selama {limit('extension')} dengan alasan tertulis</>
              )}
              . Hari libur dan cuti bersama tidak dihitung.
            </p>
          </>
        )}
        <h2 id="keberatan">Bila jawabannya tidak memuaskan</h2>
        <p>
          Ajukan keberatan kepada atasan PPID
          {limit('objection') && <> paling lama {limit('objection')} sesudah Anda menemukan alasannya</>},
          lewat jalan yang sama.
          {limit('objectionAnswer') && <> Atasan PPID menanggapi paling lama {limit('objectionAnswer')}.</>}{' '}
          Bila tanggapan itu masih tidak memuaskan, Anda dapat mengajukan sengketa ke Komisi Informasi
          {limit('dispute') && <> paling lama {limit('dispute')} sesudah menerimanya</>}.
        </p>
      </div>
      {deadlines.length > 0 && (
        <section aria-labelledby="tenggat" className="pt-11">
          <h2 id="tenggat" className="text-22 md:text-26">
            Semua tenggat
          </h2>
          <Deadlines deadlines={deadlines} />
        </section>
      )}
      <section aria-labelledby="alamat" className="pt-11">
        <h2 id="alamat" className="text-22 md:text-26">
          Alamat dan jam layanan
        </h2>
        {address.length > 0 || email || phone ? (
          <ContactLines contact={matter.contact} office={office} />
        ) : (
          <NoContact office={office} />
        )}
      </section>
    </StandingPage>
  )
}

/** The ways that are open: a letter needs an address, an e-mail one as well. */
const waysOf = ({ address, email }: OfficeContact) =>
  new Intl.ListFormat('id').format([
    'meja layanan',
    ...(address.length > 0 ? ['surat'] : []),
    ...(email ? ['surel'] : []),
  ])
