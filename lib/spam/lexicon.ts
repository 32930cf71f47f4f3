/** How much a term weighs, and what it is: gambling, another trade, or what only lures beside those. */
export type Term = { words: string; points: number; sort: 'gambling' | 'trade' | 'lure' }

const listed = (sort: Term['sort'], points: number, terms: string): Term[] =>
  terms
    .split(',')
    .map(words => words.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .map(words => ({ words, points, sort }))

/** Terms of up to four words as spam writes them. Ten points hold a text; honest words weigh little alone. */
export const terms: Term[] = [
  ...listed(
    'gambling',
    10,
    `gacor, maxwin, togel, sbobet, rungkad, anti rungkad, bandarq, dominoqq, domino qq, idn poker, slot gacor,
    bandar togel, situs togel, togel online, prediksi togel, situs slot, agen slot, bo slot, judi slot online,
    slot deposit, slot pulsa, slot dana, slot thailand, slot maxwin, slot88, bandar slot, link slot, akun slot,
    daftar slot online, demo slot, slot demo, scatter hitam, scatter emas, mahjong ways, mahjong wins, gates of olympus,
    sweet bonanza, starlight princess, wild west gold, koi gate, pragmatic play, pg soft, habanero slot, toto macau,
    toto togel, toto 4d, situs toto, bandar toto, agen toto, toto slot, slot toto, agen judi, situs judi online,
    situs judi resmi, situs judi terpercaya, judi bola resmi, agen bola, agen sbobet, mix parlay, parlay jitu,
    sabung ayam online, sv388, bola tangkas, tangkasnet, freebet, rollingan, buy spin, winrate, jam gacor, pola gacor,
    rtp live, live rtp, rtp slot, bocoran rtp, bocoran slot, bonus new member, new member, syair hk, syair sgp, syair sdy,
    keluaran sgp, keluaran hk, keluaran sdy, keluaran sydney, keluaran hongkong, data hk, data sgp, data sdy, paito,
    live draw sdy, live draw hk, live draw sgp, live draw sydney, prediksi hk, prediksi sgp, prediksi sdy, hongkong pools,
    erek erek, colok bebas, bbfs, angka jitu, angka main, capsa susun, casino online, kasino online, online casino,
    live casino, sportsbook, baccarat, sicbo, depo 10k, server kamboja gacor, mpo slot, slot resmi, pola olympus,
    akun pro thailand, akun pro kamboja, link alternatif slot, main slot pakai, bermain slot gacor, real money slots,
    no deposit bonus, slot bet, royal slot, dewa slot, raja slot, game slot, spaceman slot, slot terbaru`,
  ),
  ...listed(
    'gambling',
    7,
    `slot online, judi bola, judi poker, poker online, agen poker, main slot, bermain slot, mesin slot, jackpot progresif,
    link alternatif, akun pro, free spin, free spins, freespin, ceme, mix bet, betting online, sports betting, togel jitu,
    jual chip, gampang menang, mudah menang, pasti wd, situs judi, uang asli, handicap, sensasi jackpot, royal flush, pecah petir`,
  ),
  ...listed(
    'gambling',
    4,
    `kasino, casino, roulette, rolet, parlay, judi online, judi daring, server thailand, server kamboja, winstreak,
    sabung ayam, gaple, taruhan, odds, spaceman, aviator, judol, buku mimpi, 2d 3d 4d, hadiah 4d`,
  ),
  ...listed(
    'gambling',
    3,
    'judi, poker, jackpot, jackpot setiap, mahjong, perjudian, betting, bet, angka ikut',
  ),
  ...listed('gambling', 2, 'slot, toto, rtp, zeus, scatter, olympus, pragmatic, kakek zeus, domino'),
  ...listed(
    'trade',
    10,
    `obat aborsi, cytotec, penggugur kandungan, obat kuat, viagra, cialis, open bo, cewek panggilan, dana gaib, pesugihan,
    uang gaib, jasa hack, sadap wa, sadap hp, sadap whatsapp, jual ijazah, jual followers, followers murah, panel smm,
    jasa backlink, backlink pbn, bokep, video mesum, payday loan, payday loans, essay writing service,
    without prescription, pinjaman tanpa jaminan, pinjaman online tanpa jaminan, langsung cair tanpa, buy viagra`,
  ),
  ...listed(
    'trade',
    6,
    'cepat cair, tanpa jaminan, bi checking, instant cash, no credit check, langsung cair',
  ),
  ...listed('trade', 4, 'pinjaman online, dana cepat, video viral tanpa sensor, tanpa sensor, cod seluruh'),
  ...listed(
    'lure',
    3,
    'tanpa potongan, anti kalah, pasti menang, pecah x1000, pecah x500, dijamin menang, x1000, x500, to kecil, cashback',
  ),
  ...listed(
    'lure',
    2,
    'cuan, hoki, spin, bocoran, deposit, depo, withdraw, turnover, jitu, bonus, modal receh, pasaran',
  ),
  ...listed(
    'lure',
    1,
    `daftar, login, wd, link, situs, agen, terpercaya, resmi, bandar, pulsa, qris, menang, jackpotnya, gabung, klaim,
    promo, member, pola, petir, pecah, receh, pasang, hadiah, provider, klik, sekarang, referral, langsung, cair, main, saldo`,
  ),
]

const set = (words: string) => new Set(words.split(/[\s,]+/).filter(Boolean))

/** Words of those who warn of gambling, forbid it, suffer or punish it. */
export const warnings = set(`
  bahaya berbahaya waspada waspadai mewaspadai hati jangan cegah mencegah pencegahan dicegah berantas memberantas
  pemberantasan tolak menolak larang melarang dilarang larangan stop hindari menghindari jauhi menjauhi kecanduan korban
  penipuan tipu modus peretasan diretas peretas meretas disusupi menyusup menyusupi disisipi sisipan menyisipkan blokir
  memblokir diblokir pemblokiran polisi polres polsek kapolsek tersangka ditangkap tangkap menangkap penangkapan
  sanksi pidana dipidana melanggar pelanggaran pelanggar terlibat edukasi literasi imbau imbauan mengimbau diimbau
  dampak ilegal satgas melapor melaporkan laporkan aduan dilaporkan membersihkan membersihkannya dibersihkan merusak merugikan menjerat
  terjerat dibubarkan membubarkan digerebek penggerebekan etik diberhentikan disiplin dijatuhi mengenali maraknya
  kasus tindak ditindak menindak penindakan polri polda kapolri kepolisian kriminal reserse pelaku dijerat penjara candu
  perang perangi memerangi tutup ditutup menutup penutupan
  kominfo komdigi kejaksaan pemutusan memutus meresahkan resah oknum hukum hukuman
  menyamar khotbah hoaks bekas penjudi penjahat insiden membekukan menyoroti rentan`)

/** What those who report on gambling call it all the time; nobody but its sellers says "gacor". */
export const reported = new Set(
  `judi, judi online, judi daring, perjudian, situs judi, situs judi online, agen judi, judi bola, judi poker, judi slot online,
  taruhan, slot, slot online, togel, bandar togel, kasino, casino, poker, sabung ayam, link alternatif, judol`
    .split(',')
    .map(words => words.trim()),
)

/** What a seller says of their own wares; who warns does not. */
export const selling = set(`
  terpercaya daftar login klaim gabung nikmati rasakan raih cuan hoki jackpot anti gampang mudah dijamin resmi promo
  sekarang kami maxwin mainkan bergabunglah depo wd cashback`)

/** What is grown together with a word of gambling: "rajatogel", "slotmantap". */
export const joined = [
  'gacor',
  'maxwin',
  'togel',
  'sbobet',
  'slotonline',
  'situsslot',
  'judionline',
  'casinoonline',
  'dominoqq',
  'bandarq',
  'pokeronline',
]
export const joints = set(`
  slot situs agen bandar raja dewa bos boss hoki jitu naga mania vip pusat resmi online up jaya bet win link daftar login
  main pro super mega king indo asia jp cuan maxwin gacor togel toto hari ini terbaru terpercaya macau hk sgp sdy pola`)

/** What stands in a row of letters set apart: "s l o t". */
export const spaced = [
  'slot',
  'gacor',
  'maxwin',
  'togel',
  'sbobet',
  'casino',
  'kasino',
  'poker',
  'jackpot',
  'judionline',
  'toto4d',
]
