type KnownArea = {
  seat: string
  count: number
  places: string[]
  market: string
  nature: string
  tradition: string
  street: string
  voters: number
}

const list = (text: string) => text.split(',').map(name => name.trim())

/** The areas of the offices with much sample content, under the short name of the office. */
export const KNOWN_AREAS: Record<string, KnownArea> = {
  Indonesia: {
    seat: 'Jakarta',
    count: 38,
    places: list(
      'Kota Bandung, Kota Semarang, Kota Medan, Kota Makassar, Kota Denpasar, Kota Kupang, Kota Ambon, Kota Jayapura, Kota Pontianak, Kota Palembang, Kota Padang, Kota Manado, Kota Yogyakarta, Kota Surabaya, Kota Mataram, Kota Banda Aceh, Kota Banjarmasin, Kota Kendari',
    ),
    market: 'Pasar Tanah Abang',
    nature: 'kampung nelayan di pesisir utara',
    tradition: 'musyawarah',
    street: 'Jalan Contoh Raya',
    voters: 211_482_906,
  },
  'Kabupaten Kediri': {
    seat: 'Kediri',
    count: 26,
    places: list(
      'Pare, Ngasem, Gurah, Wates, Papar, Kandat, Grogol, Mojo, Plosoklaten, Puncu, Kepung, Ngadiluwih, Kras, Ringinrejo, Plemahan, Purwoasri, Semen, Tarokan, Badas, Ngancar',
    ),
    market: 'Pasar Induk Pare',
    nature: 'lereng Gunung Kelud',
    tradition: 'rembuk desa',
    street: 'Jalan Pamenang',
    voters: 1_268_417,
  },
  'Kabupaten Bogor': {
    seat: 'Cibinong',
    count: 40,
    places: list(
      'Cibinong, Cisarua, Jonggol, Ciawi, Megamendung, Leuwiliang, Parung, Citeureup, Gunung Putri, Cileungsi, Dramaga, Jasinga, Caringin, Cigombong, Sukaraja, Pamijahan, Ciomas',
    ),
    market: 'Pasar Cibinong',
    nature: 'kebun teh di kaki Gunung Gede Pangrango',
    tradition: 'ngaliwet bareng',
    street: 'Jalan Tegar Beriman',
    voters: 3_947_215,
  },
  'Kota Surabaya': {
    seat: 'Surabaya',
    count: 31,
    places: list(
      'Gubeng, Rungkut, Wonokromo, Tambaksari, Sukolilo, Genteng, Kenjeran, Semampir, Tandes, Benowo, Lakarsantri, Wiyung, Jambangan, Bubutan, Krembangan, Mulyorejo',
    ),
    market: 'Pasar Wonokromo',
    nature: 'kampung nelayan Kenjeran',
    tradition: 'cangkrukan',
    street: 'Jalan Adityawarman',
    voters: 2_231_604,
  },
  'Kabupaten Sleman': {
    seat: 'Sleman',
    count: 17,
    places: list(
      'Depok, Mlati, Ngaglik, Gamping, Godean, Kalasan, Prambanan, Cangkringan, Pakem, Turi, Tempel, Seyegan, Minggir, Moyudan, Berbah, Ngemplak',
    ),
    market: 'Pasar Gamping',
    nature: 'lereng Gunung Merapi',
    tradition: 'rembug warga',
    street: 'Jalan Parasamya',
    voters: 862_730,
  },
  'Kota Banda Aceh': {
    seat: 'Banda Aceh',
    count: 9,
    places: list(
      'Kuta Alam, Baiturrahman, Syiah Kuala, Ulee Kareng, Meuraxa, Jaya Baru, Banda Raya, Lueng Bata, Kuta Raja',
    ),
    market: 'Pasar Al Mahirah',
    nature: 'pesisir Ulee Lheue',
    tradition: 'duek pakat di meunasah',
    street: 'Jalan Teuku Nyak Arief',
    voters: 178_356,
  },
  'Kabupaten Aceh Besar': {
    seat: 'Kota Jantho',
    count: 23,
    places: list(
      'Indrapuri, Lhoknga, Darul Imarah, Ingin Jaya, Kuta Baro, Montasik, Peukan Bada, Seulimeum, Baitussalam, Mesjid Raya, Lhoong, Lembah Seulawah, Sukamakmur',
    ),
    market: 'Pasar Lambaro',
    nature: 'kaki Gunung Seulawah',
    tradition: 'duek pakat di meunasah',
    street: 'Jalan Profesor Majid Ibrahim',
    voters: 305_118,
  },
  'Kota Makassar': {
    seat: 'Makassar',
    count: 15,
    places: list(
      'Tamalanrea, Biringkanaya, Panakkukang, Rappocini, Tamalate, Mariso, Mamajang, Manggala, Ujung Pandang, Bontoala, Tallo, Ujung Tanah, Kepulauan Sangkarrang',
    ),
    market: 'Pasar Terong',
    nature: 'gugusan pulau Sangkarrang',
    tradition: 'tudang sipulung',
    street: 'Jalan Perumnas Raya',
    voters: 1_049_773,
  },
  'Kota Denpasar': {
    seat: 'Denpasar',
    count: 4,
    places: list('Denpasar Utara, Denpasar Timur, Denpasar Selatan, Denpasar Barat'),
    market: 'Pasar Badung',
    nature: 'pesisir Sanur',
    tradition: 'paruman banjar',
    street: 'Jalan Raya Puputan',
    voters: 507_942,
  },
  'Kabupaten Sikka': {
    seat: 'Maumere',
    count: 21,
    places: list(
      'Alok, Alok Timur, Alok Barat, Nita, Lela, Kewapante, Paga, Talibura, Waigete, Magepanda, Bola, Doreng, Hewokloang, Koting, Palue, Kangae',
    ),
    market: 'Pasar Alok',
    nature: 'pesisir utara Maumere',
    tradition: 'duduk bersama di rumah adat',
    street: 'Jalan Eltari',
    voters: 249_087,
  },
  'Kabupaten Lombok Timur': {
    seat: 'Selong',
    count: 21,
    places: list(
      'Selong, Masbagik, Sakra, Keruak, Jerowaru, Aikmel, Pringgabaya, Labuhan Haji, Sembalun, Terara, Sikur, Sukamulia, Suralaga, Wanasaba, Sambelia, Montong Gading',
    ),
    market: 'Pasar Masbagik',
    nature: 'lembah Sembalun di kaki Rinjani',
    tradition: 'sangkep di berugak',
    street: 'Jalan Cokroaminoto',
    voters: 998_640,
  },
  'Kabupaten Jayapura': {
    seat: 'Sentani',
    count: 19,
    places: list(
      'Sentani, Sentani Timur, Sentani Barat, Waibu, Depapre, Kemtuk, Nimboran, Nimbokrang, Demta, Ebungfauw, Unurum Guay, Kaureh, Yapsi, Ravenirara',
    ),
    market: 'Pasar Pharaa',
    nature: 'kampung di tepi Danau Sentani',
    tradition: 'duduk para-para adat',
    street: 'Jalan Sentani-Depapre',
    voters: 134_902,
  },
  'Kabupaten Merauke': {
    seat: 'Merauke',
    count: 22,
    places: list(
      'Semangga, Tanah Miring, Kurik, Jagebob, Sota, Malind, Naukenjerai, Okaba, Kimaam, Ulilin, Elikobel, Muting, Merauke',
    ),
    market: 'Pasar Wamanggu',
    nature: 'sabana di dekat perbatasan Sota',
    tradition: 'duduk bersama di rumah adat',
    street: 'Jalan Raya Mandala',
    voters: 163_277,
  },
  'Kota Ambon': {
    seat: 'Ambon',
    count: 5,
    places: list('Sirimau, Nusaniwe, Teluk Ambon, Baguala, Leitimur Selatan'),
    market: 'Pasar Mardika',
    nature: 'negeri-negeri di tepi Teluk Ambon',
    tradition: 'masohi',
    street: 'Jalan Sultan Hasanuddin',
    voters: 261_459,
  },
  'Kota Ternate': {
    seat: 'Ternate',
    count: 8,
    places: list(
      'Ternate Utara, Ternate Tengah, Ternate Selatan, Ternate Barat, Pulau Ternate, Moti, Pulau Hiri, Batang Dua',
    ),
    market: 'Pasar Gamalama',
    nature: 'kaki Gunung Gamalama',
    tradition: 'gotong royong bari',
    street: 'Jalan Ki Hajar Dewantara',
    voters: 144_830,
  },
  'Provinsi Jawa Timur': {
    seat: 'Surabaya',
    count: 38,
    places: list(
      'Kabupaten Malang, Kota Batu, Kabupaten Banyuwangi, Kabupaten Jember, Kota Madiun, Kabupaten Tuban, Kabupaten Sumenep, Kabupaten Pacitan, Kabupaten Lumajang, Kota Blitar, Kabupaten Bojonegoro, Kabupaten Probolinggo, Kabupaten Gresik, Kabupaten Ponorogo, Kota Mojokerto',
    ),
    market: 'Pasar Wonokromo',
    nature: 'desa-desa di lereng Bromo',
    tradition: 'rembuk desa',
    street: 'Jalan Raya Tenggilis',
    voters: 31_506_182,
  },
  'Provinsi Jawa Barat': {
    seat: 'Bandung',
    count: 27,
    places: list(
      'Kabupaten Garut, Kota Cirebon, Kabupaten Sukabumi, Kota Tasikmalaya, Kabupaten Subang, Kabupaten Cianjur, Kabupaten Kuningan, Kota Depok, Kabupaten Purwakarta, Kabupaten Pangandaran, Kabupaten Sumedang, Kota Cimahi, Kabupaten Indramayu, Kabupaten Majalengka, Kota Bekasi, Kabupaten Karawang',
    ),
    market: 'Pasar Kosambi',
    nature: 'kampung di perkebunan Priangan',
    tradition: 'ngariung',
    street: 'Jalan Turangga',
    voters: 36_284_551,
  },
  'Provinsi Papua': {
    seat: 'Jayapura',
    count: 9,
    places: list(
      'Kota Jayapura, Kabupaten Biak Numfor, Kabupaten Keerom, Kabupaten Sarmi, Kabupaten Kepulauan Yapen, Kabupaten Waropen, Kabupaten Supiori, Kabupaten Mamberamo Raya, Kabupaten Jayapura',
    ),
    market: 'Pasar Hamadi',
    nature: 'kampung di pesisir utara Papua',
    tradition: 'duduk para-para adat',
    street: 'Jalan Soa Siu Dok II',
    voters: 742_316,
  },
}

/** The seat of each province's office. */
export const CAPITALS: Record<string, string> = {
  Aceh: 'Banda Aceh',
  'Sumatera Utara': 'Medan',
  'Sumatera Barat': 'Padang',
  Riau: 'Pekanbaru',
  Jambi: 'Jambi',
  'Sumatera Selatan': 'Palembang',
  Bengkulu: 'Bengkulu',
  Lampung: 'Bandar Lampung',
  'Kepulauan Bangka Belitung': 'Pangkalpinang',
  'Kepulauan Riau': 'Tanjungpinang',
  'Daerah Khusus Ibukota Jakarta': 'Jakarta',
  'Jawa Barat': 'Bandung',
  'Jawa Tengah': 'Semarang',
  'Daerah Istimewa Yogyakarta': 'Yogyakarta',
  'Jawa Timur': 'Surabaya',
  Banten: 'Serang',
  Bali: 'Denpasar',
  'Nusa Tenggara Barat': 'Mataram',
  'Nusa Tenggara Timur': 'Kupang',
  'Kalimantan Barat': 'Pontianak',
  'Kalimantan Tengah': 'Palangka Raya',
  'Kalimantan Selatan': 'Banjarbaru',
  'Kalimantan Timur': 'Samarinda',
  'Kalimantan Utara': 'Tanjung Selor',
  'Sulawesi Utara': 'Manado',
  'Sulawesi Tengah': 'Palu',
  'Sulawesi Selatan': 'Makassar',
  'Sulawesi Tenggara': 'Kendari',
  Gorontalo: 'Gorontalo',
  'Sulawesi Barat': 'Mamuju',
  Maluku: 'Ambon',
  'Maluku Utara': 'Sofifi',
  Papua: 'Jayapura',
  'Papua Barat': 'Manokwari',
  'Papua Selatan': 'Merauke',
  'Papua Tengah': 'Nabire',
  'Papua Pegunungan': 'Wamena',
  'Papua Barat Daya': 'Sorong',
}

export const COASTAL = new Set([
  'Indonesia',
  'Kota Surabaya',
  'Kota Banda Aceh',
  'Kabupaten Aceh Besar',
  'Kota Makassar',
  'Kota Denpasar',
  'Kabupaten Sikka',
  'Kabupaten Lombok Timur',
  'Provinsi Papua',
  'Kabupaten Jayapura',
  'Kabupaten Merauke',
  'Kota Ambon',
  'Kota Ternate',
])
