const problems: [status: number, id: string, meaning: string][] = [
  [400, 'permintaan-keliru', 'Ada parameter yang tidak terbaca. "kesalahan" menyebut yang mana dan mengapa.'],
  [404, 'tidak-ada', 'Tidak ada apa-apa di alamat itu, atau halamannya melewati yang terakhir.'],
  [405, 'hanya-membaca', 'Data terbuka hanya untuk dibaca: pakai GET atau HEAD.'],
  [410, 'ditarik', 'Pernah terbit, lalu ditarik kantor ini. Alasannya di "detail".'],
  [414, 'alamat-terlalu-panjang', 'Alamatnya lebih dari 4.096 huruf.'],
  [
    429,
    'terlalu-sering',
    'Terlalu banyak permintaan baru dari jaringan Anda. Tunggu selama yang disebut Retry-After, dalam detik.',
  ],
  [503, 'sedang-terganggu', 'Gangguan di pihak kami. Coba lagi setelah waktu di Retry-After.'],
]

/** What each status means; the "type" of a problem leads here. */
export const Problems = () => (
  <>
    <p>
      Setiap kesalahan dijawab sebagai <code>application/problem+json</code> (RFC 9457) dengan kalimat yang
      bisa dibaca orang.
    </p>
    <dl>
      {problems.map(([status, id, meaning]) => (
        <div key={id} id={id} className="border-b border-line py-3 md:grid md:grid-cols-[5rem_1fr]">
          <dt className="font-semibold">{status}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </>
)
