export type NamePool = { men: string[]; women: string[]; last: string[] }

const words = (text: string) => text.split(',').map(word => word.trim())
const pool = (men: string, women: string, last: string): NamePool => ({
  men: words(men),
  women: words(women),
  last: words(last),
})

/** Given and family names by region; the people made of them are invented. */
export const NAME_POOLS: Record<string, NamePool> = {
  jawa: pool(
    'Rahmat, Bagus, Eko, Arif, Joko, Sigit, Heru, Wahyu, Dimas, Agung, Slamet, Fajar, Gatot, Yudi, Hendro, Nanang',
    'Siti Nur, Laili, Dwi, Putri, Endah, Retno, Wulan, Sri, Ratna, Kartika, Ningsih, Anisa, Tutik, Diah, Rini, Umi',
    'Wijanarko, Prasetyo, Sugiarto, Nugroho, Hartono, Setiawan, Kusuma, Wibisono, Purnomo, Santoso, Wardana, Susilo, Rahayu, Utomo, Hidayati, Wicaksono, Handoko, Mulyono, Lestari, Basuki',
  ),
  sunda: pool(
    'Asep, Dadan, Yusuf, Cecep, Ujang, Deden, Agus, Iwan, Rudi, Encep, Gilang, Taufik, Hendra, Wawan',
    'Nenden, Rina, Euis, Neng, Imas, Lilis, Tati, Yuyun, Ai, Siti, Dewi, Irma, Intan, Wida',
    'Kurniasih, Hidayat, Firmansyah, Marlina, Maulana, Suryana, Permana, Gunawan, Nugraha, Rohmat, Sopandi, Mulyana, Herdiana, Ramdani, Sutisna, Komara',
  ),
  betawi: pool(
    'Ahmad, Rizki, Zainal, Fauzi, Irfan, Hasan, Mahmud, Ridwan, Andi, Reza, Syahrul, Bobby',
    'Nurul, Fitri, Maya, Zahra, Aisyah, Rahma, Dina, Mega, Yuliana, Sarah, Mutia, Nadia',
    'Hamzah, Saputra, Anwar, Sofyan, Kurniawan, Ramadhan, Syafii, Wijaya, Halim, Siregar, Pratama, Rosadi, Amelia, Nasution, Zulkifli',
  ),
  aceh: pool(
    'Teuku Razali, Muhammad Iqbal, Zulfikar, Mukhlis, Saiful, Fakhrurrazi, Munawar, Irwandi, Mahdi, Tarmizi, Azhari, Hasbi',
    'Cut Meurah, Nurhayati, Safrina, Rahmah, Yusra, Maulida, Nurlaila, Fitriani, Marlinda, Zuraida, Husna, Mutiawati',
    'Ismail, Daud, Usman, Ibrahim, Hanafiah, Yusuf, Ali, Idris, Syahputra, Ramli, Adnan, Abdullah, Jalil, Harun',
  ),
  batak: pool(
    'Parlindungan, Jonson, Sahat, Binsar, Mangara, Togar, Robert, Ruslan, Edison, Marulam, Ahmad, Horas',
    'Rosdiana, Tiur, Lamria, Masda, Elfrida, Ernita, Nurhasanah, Delima, Romauli, Yunita, Henny, Sondang',
    'Siregar, Simanjuntak, Lubis, Hutapea, Sitorus, Harahap, Manurung, Nasution, Tarigan, Ginting, Purba, Situmorang, Rangkuti, Sembiring',
  ),
  minang: pool(
    'Yulius, Afrizal, Syafril, Rinaldi, Hendri, Zulhendri, Fadli, Irwan, Masrizal, Doni, Ilham, Yoserizal',
    'Elvina, Rahmi, Yenni, Desmawati, Fitria, Nelvia, Suci, Wirdaningsih, Mulyati, Vivi, Ria, Zulfa',
    'Chaniago, Tanjung, Koto, Piliang, Sikumbang, Malik, Arifin, Gusti, Rasyid, Amril, Putra, Efendi, Jambak, Melayu',
  ),
  melayu: pool(
    'Raja Amiruddin, Hasanul, Zamri, Syamsul, Effendi, Firdaus, Azwar, Khairul, Mardiansyah, Hardi, Romi, Bahrul',
    'Nurasiah, Rosmawati, Zuraini, Yulia, Syarifah, Hartini, Asmara, Melati, Eliya, Desi, Fauziah, Novianti',
    'Hamid, Sulaiman, Saidina, Kamaruddin, Marwan, Oktavian, Zakaria, Bakri, Alamsyah, Jauhari, Umar, Badaruddin, Sani, Aripin',
  ),
  bali: pool(
    'I Wayan, I Made, I Nyoman, I Ketut, I Gede, I Putu, I Komang, I Gusti Ngurah',
    'Ni Wayan, Ni Made, Ni Nyoman, Ni Ketut, Ni Luh, Ni Putu, Ni Komang, Ni Kadek',
    'Sudarsana, Ariyani, Widiana, Suarjana, Mahendra, Artawan, Sukerti, Adnyana, Wirawan, Puspita, Darmawan, Suastini, Parwata, Kertiyasa, Sudiana, Astari',
  ),
  sasak: pool(
    'Lalu Hirjan, Muhammad Zaini, Sahrul, Suhaimi, Lalu Wirajaya, Mahsun, Jumadil, Husnul, Fathurrahman, Zulkarnain',
    'Baiq Nuraini, Hidayatun, Baiq Ratna, Nurmala, Sumiati, Rohani, Baiq Yuliati, Mardiana, Zohriah, Ernawati',
    'Azhar, Hadi, Makmun, Rasidi, Satriawan, Mustafa, Tohri, Jayadi, Ihsan, Muslim, Ridho, Salim, Wathoni, Nasir',
  ),
  flores: pool(
    'Yohanes, Petrus, Fransiskus, Benediktus, Stefanus, Kristoforus, Antonius, Gabriel, Emanuel, Paulus',
    'Maria, Yuliana, Theresia, Fransiska, Kristina, Agustina, Veronika, Margareta, Elisabet, Emerensiana',
    'da Silva, Nong Bura, Keban, Wangge, Mbete, Lewar, Parera, Tukan, Fernandez, Bria, Moa, Seran, Nahak, Djawa, Kelen',
  ),
  kalimantan: pool(
    'Hairul, Rusdi, Noor, Syahrani, Gusti Rahmad, Yansen, Akhmad, Surya, Fahrian, Tommy, Mursidi, Darius',
    'Norhayati, Raudah, Mariatul, Linda, Rusmini, Helda, Salasiah, Nor Aida, Mawarni, Kristina, Yetti',
    'Rahman, Noor, Anang, Fahmi, Budiman, Sarwani, Lambung, Asyari, Hanyu, Usop, Ardiansyah, Junaidi, Mansyur, Dahlan',
  ),
  bugis: pool(
    'Andi Baso, Muhammad Amin, Syamsuddin, Abdul Rahim, Andi Tenri, Ruslan, Takdir, Sudirman, Hamka, Baharuddin, Nasrun, Anwar',
    'Andi Sitti, Nurhaeda, Hasnawati, Andi Batari, Rosmiati, Darmawati, Fatmawati, Nurjannah, Hartati, Sitti Aminah, Irmayanti, Mulyani',
    'Mappatunru, Latief, Tahir, Rauf, Patawari, Saleh, Mattalatta, Kadir, Palangkey, Yunus, Ambo, Tiro, Makkulau, Hafid',
  ),
  minahasa: pool(
    'Stenly, Ferry, Jemmy, Denny, Hendrik, Meidy, Yopie, Roy, Ventje, Herry, Kifli, Marthin',
    'Meiske, Grace, Jenny, Feibe, Olga, Deisy, Merlin, Ivonne, Selvie, Fatma, Lidya, Novita',
    'Lumempouw, Rondonuwu, Tumbelaka, Wowor, Kaunang, Mokodompit, Pangemanan, Sumual, Lontoh, Mamonto, Kalalo, Tambayong, Makalalag, Supit',
  ),
  maluku: pool(
    'Yan, Abdul Gani, Marthen, Rully, Hasan, Jusuf, Alex, Ismail, Frangky, Samson, Iskandar, Melky',
    'Yosina, Nurbaya, Welmince, Fien, Rugaya, Dortje, Hadijah, Sientje, Nona, Marlen, Saida, Elna',
    'Latuconsina, Pattiasina, Tuasikal, Leiwakabessy, Tomasoa, Wattimena, Sopacua, Lestaluhu, Manuputty, Souhuwat, Pelupessy, Ohoirat, Umasugi, Hukom',
  ),
  papua: pool(
    'Yakob, Marthinus, Septinus, Daniel, Beny, Obet, Lukas, Thomas, Yonas, Melkias, Filep, Karel',
    'Yohana, Dorkas, Naomi, Orpa, Ribka, Mince, Agustina, Selfiana, Debora, Amelia, Fransina, Ester',
    'Ohee, Wanggai, Rumbiak, Felle, Mambrasar, Yoku, Kogoya, Suebu, Kaize, Gebze, Wenda, Awom, Demetouw, Mahuze, Wambrauw, Tabuni',
  ),
}

/** Which pools a province draws from; a name of a province is as in the list of offices. */
export const REGIONS: Record<string, string[]> = {
  Aceh: ['aceh'],
  'Sumatera Utara': ['batak', 'melayu'],
  'Sumatera Barat': ['minang'],
  Riau: ['melayu', 'minang'],
  Jambi: ['melayu'],
  'Sumatera Selatan': ['melayu'],
  Bengkulu: ['melayu'],
  Lampung: ['melayu', 'jawa'],
  'Kepulauan Bangka Belitung': ['melayu'],
  'Kepulauan Riau': ['melayu'],
  'Daerah Khusus Ibukota Jakarta': ['betawi', 'jawa', 'sunda'],
  'Jawa Barat': ['sunda'],
  'Jawa Tengah': ['jawa'],
  'Daerah Istimewa Yogyakarta': ['jawa'],
  'Jawa Timur': ['jawa'],
  Banten: ['sunda', 'betawi'],
  Bali: ['bali'],
  'Nusa Tenggara Barat': ['sasak'],
  'Nusa Tenggara Timur': ['flores'],
  'Kalimantan Barat': ['kalimantan', 'melayu'],
  'Kalimantan Tengah': ['kalimantan'],
  'Kalimantan Selatan': ['kalimantan'],
  'Kalimantan Timur': ['kalimantan', 'bugis'],
  'Kalimantan Utara': ['kalimantan', 'bugis'],
  'Sulawesi Utara': ['minahasa'],
  'Sulawesi Tengah': ['bugis', 'minahasa'],
  'Sulawesi Selatan': ['bugis'],
  'Sulawesi Tenggara': ['bugis'],
  Gorontalo: ['minahasa', 'bugis'],
  'Sulawesi Barat': ['bugis'],
  Maluku: ['maluku'],
  'Maluku Utara': ['maluku'],
  Papua: ['papua'],
  'Papua Barat': ['papua'],
  'Papua Selatan': ['papua'],
  'Papua Tengah': ['papua'],
  'Papua Pegunungan': ['papua'],
  'Papua Barat Daya': ['papua'],
}
