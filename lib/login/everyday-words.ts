/**
 * Everyday Indonesian words for passphrases, collected for this purpose: short, known to everybody, spelled in one
 * way, none rude or frightening. Their number decides how hard an offer is to guess; a test holds it above 2,048.
 */
export const everydayWords: readonly string[] = `
abad abadi abon abu acar acara adab adas adat adik adil adonan adu aduk agar agenda agung ahad ahli air
ajak ajar akal akar akhir akik akrab aksara aktif akur alam alamat alang alas alat album alir alis alun
alur amal aman ambang ambar ambil ampas anak analog andal andong anggrek anggur angin angka angkasa
angkat angklung angkut angsa anjang anjungan antar anting anyam anyar apel api apik apit apung arah
arang arca arena arif arloji arsip arti artis arung arus asah asal asam asap asar asin asrama asri atap
atas atlas atlet atur aula awak awal awan awas awet ayah ayam ayun ayunan azan babad babak baca bagai
bagan bagi bagian bagus bahan bahari bahasa bahu baik baja bajak baju bakat bakau bakso bakti bakul
bakung bala balap balas baling balita balok balon balut bambu ban banding bando bangau bangga bangku
bangsa bangun banjar bantal bantu banyak bapak barang barat baris baru basah basuh bata batang batas
batik batin batu batuk baur bawa bawah bawang baya bayam bayang bayar bayi bazar beban bebas bebek beda
bedak bedug bekal bekas bela belah belai belajar belakang belalai belalang belanga belanja belas beli
belimbing belok belut benam benang benar benda bendera bendung bengkel benih bening bentang benteng
bentuk benua berani beras berat berita berkah berkas bersih beruang beruk besar besi besok betah betis
betul biak biang biasa biawak biaya bibi bibir bibit bicara bidak bidan bidang biduan bihun bijak biji
biksu bilah bilang bilik bina binar binatang bincang bingkai bingkis bintang biodata biola biru bisik
bising biskuit bisnis bobot bocah bola bolu bonang bongkar bordir boros botol boyong buah buai bubuk
bubur budaya budi buih bujur buka bukit bukti buku bulan bulat bulu bumbu bumi buncis bundar bunga
bungkus bungsu buntut bunyi buru buruh burung bus busa busana busur butir butuh cabai cabang cacah
cadang cahaya cair cakap cakar cakram cakrawala calon camar campur canda candi canggih cangkang cangkir
cangkul cantik canting capai caping capung cara catat catur cawan cawat cemara cendana cendawan cengkeh
cepat cerah cerai ceramah cerdas cerdik ceria cerita cermat cermin cetak cincau cincin cinta cipta ciri
cita coba cocok coklat colek colok congklak contoh corak corong cuaca cuci cucu cuka cukup cukur cumi
curah curam cuti dada dadar dadu daerah daftar dagang daging dagu dahaga dahan dahulu daki dalam dalang
damai damar damba dampak danau dandan dangau dangkal dapat dapur darat datang datar daun dawai dawet
daya dayung debar debat debu dedak dekap dekat delapan delima delman demam denah dendang dendeng dengan
dengar denting depan dering deru desa desak desir detik dewan dewasa dinding dingin dini disiplin dodol
dokar dokter dolan domba dompet dongeng dorong duduk duga duka duku dukung dulang dunia duri durian duta
edar ekor elang elok emas ember embun empat emping empuk enak enam encer engsel entas esai esok etalase
fajar fakta famili fasih feri fiksi firasat flora fokus fondasi forum foto gabah gabung gabus gading
gado gadung gagah gagang gagap gagas gajah galah galak gali gambang gambar gambir gambus gamelan ganda
gandeng gandum ganggang ganjil ganteng ganti gantung gapai gapura garam garasi garis garpu garuda gasing
gatal gaul gaung gawai gawang gaya gayung gebyar gedung gelang gelanggang gelap gelar gelas gelatik
geledek gelegar geli gelincir gelitik gelombang gema gemar gembala gembira gembok gemerlap gempa gempita
gemuk gemulai genang genap gendang genggam genting gentong gerabah gerak gerbang gergaji gerhana gerigi
gerimis gerobak gesek gesit getah getar getuk giat gigi gigit gilas giling ginseng girang gitar gizi
godok golek golok gondang gong gonggong goreng gores gotong goyah goyang gua gubuk gudang gudeg gugus
gula gulai guling gulung gumpal gunting gunung gurah gurami gurau gurih guru gurun gusar gusi guyub
habis hadap hadiah hadir hafal hajat hak hakim halal halaman halau halus hamba hambar hampar handuk
hangat hantar hanyut harap harga hari harimau harmoni harpa haru harum hasil hasrat hasta hati haus hawa
hebat helai helikopter hemat hening henti heran herba hewan hias hibah hibur hidang hidup hijau hikayat
hilir himbau himpun hinggap hirup hitam hitung hobi honai hormat hotel hujan hulu humor huni huruf hutan
ibu ijuk ikal ikan ikat ikhlas iklan iklim ikrar ilalang ilham ilmu imbang imbuh impian indah induk
ingat ingin intan inti intip irama irigasi iring iris isap isi istana istri isyarat itik izin jabat jadi
jadwal jaga jagat jago jagung jahe jahit jajan jajar jakun jala jalan jalin jalur jamak jambak jambu
jambul jamin jamu jamur janda jangan jangkar jangkau jangkrik janji jantung janur jarak jaran jari
jaring jarum jasa jasmani jati jatuh jauh jawab jawara jaya jebak jejak jejaka jelang jelas jelita jelma
jemari jembatan jempol jemput jemur jendela jenggot jenis jenjang jenuh jepit jeram jerami jernih jeruk
jinak jingga jinjing jitu jiwa jodoh joget joglo jongkok jual juang juara judul jujur juluk jumat jumlah
jumpa jurang juri juru jurus jus jutawan kabar kabel kabin kabut kaca kacamata kacang kado kaget kagum
kain kait kaji kakak kakap kakatua kakek kaki kaku kala kalah kalbu kaldu kaleng kali kalimat kalong
kalung kamar kambing kambuh kamera kampung kampus kamus kanak kanan kancil kancing kandang kandungan
kangkung kanji kantin kantong kantor kapak kapal kapan kapas kapten kapuk kapulaga kapur karang karate
karcis kardus karet karpet karton kartu karung karya kasa kasih kasir kasur kasut kata katak katun katup
kaum kawah kawal kawan kawin kaya kayak kayu kayuh kebaya kebun kecap kecil kecubung kecup kedai kedelai
kedondong kejar kejora keju kejut kelabu kelakar kelam kelapa kelas kelelawar kelereng keliling kelinci
kelip kelir kelok kelola kelompok keluar keluarga keluwih kemah kemarau kemarin kemas kembali kembang
kembar kembara kemeja kemiri kemudi kemuning kena kenal kenang kenari kencang kencur kendali kendang
kendi kening kental kentang kenyal kenyang kepak kepala kepiting kepompong kera keramas keramik kerang
keranjang kerapu keras kereta kering keringat keripik keris kerja kertas kerudung kerupuk kesan ketam
ketan ketela ketik ketika ketimun ketua ketuk ketumbar ketupat khas kiat kibar kicau kijang kilap kilat
kilau kimia kincir kini kios kipas kiprah kira kirab kiri kirim kisah kisi kismis kita kitab klakson
klasik klub kobar kobok kocok kodok koin koki kokoh kokok kolak kolam kolom kolonel kolong komentar
komet komik komodo kompak kompas kompor kompos konon koper kopi kopiah koral koran korek koridor kota
kotak kriya kuaci kuah kuala kuali kuas kuat kubah kubis kubus kucing kuda kudap kudus kue kuku kulak
kuliah kulit kulkas kumbang kumis kumpul kumur kunang kunci kuncup kuning kunjung kuno kunyah kunyit
kuota kupas kuping kupu kura kuras kurcaci kurma kurnia kursi kurung kurus kusen kusir kutip kutub kuyup
laba labah labu lacak laci lada ladang lagu lahan lahap lahir lain laju laksana laku lalap lalat lalu
lama laman lamar lambai lambang lambat lampau lampion lampu lancar lancip landai landak langit langka
langkah langkap langsat langsing langsung lantai lantang lantas lapang lapar lapis lapor larang laras
lari larik laris laron larut latar latih laut lava lawak lawan lawas layak layan layang layar layat
lebah lebar lebaran lebat lebur lega legenda legit leher lekas lekat lelah lelap lele lemah lemang
lemari lembah lembar lembayung lembing lembu lembur lembut lempar lempeng lemper lempung lengan lengkap
lengket lengkuas lengkung lentera lentik lentur lepas lereng lesehan lestari lesung letak letus lewat
lezat liang liat libur licin lidah lidi lihai lihat lilin lilit lima limas limau limpah limun lincah
lindung lingkar lingkung lintang lintas lipat liput lirik lisan listrik lobak logam logat lokal lolos
lomba lompat loncat lonceng longgar lonjong lontar lontong lorong losmen lotek loteng lotus loyang luang
luap luar luas lubuk lucu ludes lugas luhur lukis luluh lulur lulus lumba lumbung lumer lumpia lumpur
lumut lunak lunas luncur lupa lurah luruh lurus lusa lusin lutung luwes macam macan macet madrasah madu
magang magis mahal mahir mahkota mahoni main majalah maju makalah makam makan makmur makna maksud malam
malas malu mampir mampu mana mancing mandi mandiri manfaat mangga manggis mangkuk mangsa manik manis
manja manjur mantap mantel mantra manusia marga mari markisa martabak masa masak masam masinis masjid
masker masuk masyhur mata matahari matang mau maung mawar medali medan megah meja mekar melati meleleh
melodi memang menang menantu menara mendoan mendung mengapa mengkudu menit mentah mentari mentega
menteri menu merah merak merdu meriah meriam merica merpati mertua mesin mesra mestika meter mewah
mimbar mimpi minat minggu minta minum minyak miring mirip misal miskin mobil model modern mohon montir
monyet motif motor muara muatan muda mudah mudik mufakat muka mukena mukim mulai mulia mulus mulut
mundur mungil murah murai muram murid murni musang museum musik musim mustika mutiara mutu nada nadi
nafas naga nahkoda naik nakal nalar nama nampan nanas nangka nanti napas narasi nasi nasihat naskah
naung nekat nelayan nenek neraca ngaji ngarai niaga niat nikah nikmat nila nilai nisan niscaya noda
nomor nona novel nuansa nugget nujum nuri nusantara nyala nyali nyaman nyamuk nyanyi nyaring nyata
nyenyak nyiur nyonya obat obeng objek obor obral obrol odol ojek olah oleh oles ombak omong ompol oncom
opera operasi orang oranye orkes otak otot oven pabrik pacar pacu padan padang padat padi padu pagar
pagelaran pagi paham pahat pahit pajang pakai pakan pakar paket pakis paku pala palang palawija palem
paling palka palu paman pamer pamit pamor panah panas pancar pancing pancur pandai pandan pandang pandu
panen panggang panggil panggul panggung pangkal pangkas pangku pangling pangsit panik panjang panjat
pantai pantang pantas pantau pantul pantun papan parade parang paras parit parkir paru parut pasak
pasang pasar pasir paso pasta pasti patih patok patri patuh patung paus paut pavilion pawai pawang paya
payau payung pecah pecel pecut pedagang pedal pedang pedas pedati pedesaan pedoman peduli pegal pegang
pegas pejam peka pekan pekarangan pekat pekik pelabuhan pelajar pelan pelana pelangi pelat pelatuk
pelepah pelihara pelik pelipis pelita pelopor peluh peluit peluk pemuda pena penari pendam pendek
pendekar pendopo pengantin penggaris pensil pentas penting penuh penyu pepaya pepes perabot perahu perak
peran perangko perca percaya percik perdana peri perigi peringkat periuk perkutut perlu permadani permai
permata permen pernah pernik pers persegi perut pesan pesat pesawat pesisir pesona pesta peta petai
petak petang petani petasan peti petik petir petis petuah piala piano picis pijak pijar pijat pikat
pikir pikul pilah pilar pilih pilin pilot pilu pinang pindah pindang pinggan pinggang pinggir pinjam
pinta pintal pintar pintas pintu pipi pipih pipit pirang piring pisah pisang pisau pita piyama pohon
pojok pokok pola polos polusi pompa pondok ponsel popok poros pos poster potong potret prakarya praktis
prasasti presiden prima pualam puas puasa pucat pucuk pudar puding puisi pujangga puji pukat pukul
pulang pulau pulen pulih pulpen puluh puncak pundak punggung pungut puntir punya pupuk pupus pura
purnama pusaka pusar pusat puskesmas putar putat putih putra putri putu puyuh rabu rabun racik radang
radar radio raga ragam ragi ragu rahang rahasia raih rajah rajawali rajin rajut rakit raksasa rakyat
ramah ramai ramal rambai rambat rambu rambut rambutan rami rampak ramping rancang randu rangkai rangkak
rangkap rangkul rangkum rantai rantang rantau ranting ranum rapat rapi rapor rasa rasi rata ratu ratus
raut rawa rawat rawit rawon raya rayu rebab rebah reban rebana rebung rebus rebut reda redup regu rejeki
rekah rekam rekan rekat rela reli remaja rembuk rembulan remis rempah remuk renang rencana renda rendah
rendam rendang renggang rengginang rentang renung renyah resah resap resep resik resmi restu retak riak
riam riang ribu rimba rimbun rincian rindang rindu ringan ringkas ringkih rintik rintis risalah risau
riset riuh riwayat robek roda rok roket romansa rombong ronda rongga rontok rotan roti ruang ruas rujak
rujuk rukun rumah rumbai rumbia rumit rumpun rumput rumus runcing runding rupa rupawan rupiah rusa rusuk
rutin ruwat sabar sabit sablon sabtu sabuk sabun sabut sadap sadar sagu sahabat sahaja sahur sahut saing
sajak saji sajian saksi sakti saku salad salak salam salat salin saling salju salur sama samar sambal
sambil sambung sambut sampai samping sampul samudra sandal sandar sandi sandiwara sang sangat sanggar
sanggul sanggup sangka sangkar sangrai santai santan santap santri santun sanubari sapa sapi sapu saran
sarang sarapan sari saring sarjana sarung sasak sasando sastra satai satin satria satu satwa saudagar
saudara saung saus sawah sawi sawit sawo sayang sayap sayat sayur seberang sebut secepat sedan sedang
sedap sedekah sederhana sedia sedikit sedot segala segan segar segera segi sehat seimbang sejak sejarah
sejati sejuk sekali sekam sekat sekolah sekop selada selai selalu selam selamat selancar selang selaras
selasa selasih selat selatan seleksi selempang selendang selera selesai seli selimut selip seluk selusur
semai semak semangat semangka semar semarak semayam sembahyang sembako sembilan sembuh semen semesta
semi semoga sempit sempurna semua semur semut senam senandung senang sendal sendi sendiri sendok seni
senin senja sensus sentosa sentuh senyap senyum sepak sepakat sepatu sepeda sepi sepoi seprai sepuh
sepuluh serai serambi serasi serat serba serbuk serempak serentak seribu serigala serikat sering
seringai serpih serta seru seruling serut sesaji sesal sesuai setang setapak setara setelan setia setor
setuju sewa siaga siang siap siapa siar sidang sidik sifat sigap sikap sikat siku silam silang silat
silir simak simpan simpang simpati simpul sinar sinden singa singgah singgasana singkap singkat singkong
sinopsis siomai sipil siput siram sirih sirip sirop sirsak sisa sisi sisik sisipan sisir siswa sketsa
soal soba sofa sonata songket sop sopan sopir sorak sore sorot sosial soto suaka suap suara suasana
subuh subur suci sudi sudut suguh suhu suji suka sukar sukma suku sukun sulam suling sulit sultan suluh
sulung sumber sumbu sumpit sumringah sumur sungai suntik sunting sunyi supaya super surai suram surat
surau surut surya susah susu susul susun sutra swadaya swalayan syahdu syair syal syarat syukur taat
tabah tabik tabung tabur tadah tadi tafsir tagih tahan tahap tahu tahun tajam tajuk takar takbir takhta
takjub takwa talang talas tali taman tamasya tamat tambah tambak tambal tambang tampah tampak tampan
tampi tamping tampung tamu tanah tanak tanam tanda tandan tandu tandur tangan tangga tanggal tanggap
tangguh tanggul tangkai tangkap tangkas tangkis tani tanjak tanjung tanpa tantang tante tanya tapai
tapak tapi tapis taplak tarawih tari tarif tarik taruh taruna tarung tas tata tatah tatap taufan taut
tawa tawar tawon teater tebak tebal tebar tebas tebing tebu tebus teduh tegak tegal tegap tegar tegas
tegel teguh teguk tegur teh teka tekad tekat tekuk tekun telaah telaga telapak telat teleng telepon
telinga teliti teluk telunjuk telur teman tembaga tembakau tembang tembikar tembok tembus tempa tempat
tempe tempel tempo tempuh tempurung temu temurun tenaga tenang tenda tengah tenggara tengger tengkuk
tengok tenis tentang tentara tentu tenun tepat tepi tepuk tepung terabas terampil terang teras teratai
terbang terbit terbuka teri teriak terik terima terjun termos ternak terompet terong teropong terowongan
terpal terus tetangga tetap tetes tiada tiang tiap tiba tidur tiga tikar tikung tikus timang timba
timbang timbul timbun timpa timun timur tindak tinggal tinggi tingkah tingkap tingkat tinta tipis tirai
tiram tiris tirta titian titik titip tiup tiwul tobat tokek toko tokoh tolak tolong tomat tombak tombol
tong tongkat tongkol tonton topang topeng topi total tradisi trompet tua tuah tuai tuan tuang tubuh
tudung tugas tugu tuju tujuh tukang tukar tulang tular tulis tulus tumbuh tumis tumit tumpah tumpang
tumpeng tumpuk tumpul tunai tunang tunas tunda tunduk tunggal tunggu tungkai tungku tunjuk tuntas tuntun
tupai turis turun turut tusuk tutup tutur tutut uang ubah uban ubi ubin ubun ucap udang udara ujar uji
ujung ukir ukur ulam ulang ulangan ular ulat ulek ulet ulin ulung umbi umpama umpan umrah umum umur
undak undang undur unggah unggas unggul unggun ungkap ungkit ungu unik unta untai untuk untung upacara
upah upaya urai urap urat urung urus urut usaha usai usang usap usia usul utama utang utara utas utuh
utus vanila vas vespa vokal voli wadah wafer wahai wahana wajah wajan wajar wajib wajik wakaf wakil
waktu walet wali wangi wanita warga waris warna warta warung wasiat wasit watak wawas wayang wedang
wenang wening wibawa wijen wilayah wirausaha wisata wisma wisuda wortel wujud yakin yatim yayasan yoga
yogurt yuyu zaitun zakat zaman zamrud zebra ziarah zona
`
  .trim()
  .split(/\s+/)
