/** Texts as offices' old sites have them: WordPress, Gutenberg, Word, Joomla, Blogger, Elementor. */
export const posts = [
  // The classic editor of WordPress: paragraphs by empty lines, a caption as a shortcode.
  `[caption id="attachment_812" align="aligncenter" width="640"]<a href="http://kpu-kedirikab.go.id/wp-content/uploads/2018/07/DSC_0412.jpg"><img class="wp-image-812 size-large" src="http://kpu-kedirikab.go.id/wp-content/uploads/2018/07/DSC_0412-1024x683.jpg" alt="DSC_0412" width="640" height="427" /></a> Ketua KPU Kabupaten Kediri memimpin rapat pleno di aula kantor, Selasa (3/7/2018)[/caption]
<p style="text-align: justify;"><strong>Kediri, kpu-kedirikab.go.id</strong> – Komisi Pemilihan Umum (KPU) Kabupaten Kediri menggelar rapat pleno terbuka rekapitulasi daftar pemilih hasil pemutakhiran.</p>

Rapat dihadiri Bawaslu, Dispendukcapil, dan perwakilan partai politik.&nbsp; Ketua KPU, H. Sapta Andaru, S.H., M.Si., menyampaikan bahwa jumlah pemilih sebanyak 1.204.311 jiwa.

Berkas dapat diunduh <a href="http://kpu-kedirikab.go.id/wp-content/uploads/2018/07/BA-Pleno-DPS.pdf">di sini</a>.
[gallery columns="2" link="file" ids="813,814,815"]

<em>Penulis: Putri A. Editor: Arif U. Foto: Humas</em>`,
  // Gutenberg.
  `<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">Bawaslu Kabupaten Bogor mengawasi <strong>pendaftaran</strong> calon anggota PPK.</p>
<!-- /wp:paragraph -->

<!-- wp:gallery {"linkTo":"none"} -->
<figure class="wp-block-gallery has-nested-images columns-2"><!-- wp:image {"id":55} -->
<figure class="wp-block-image"><img src="https://bogorkab.bawaslu.go.id/wp-content/uploads/2022/11/WhatsApp-Image-2022-11-02-at-10.11.12.jpeg" alt="" class="wp-image-55"/><figcaption>Petugas memeriksa berkas</figcaption></figure>
<!-- /wp:image --></figure>
<!-- /wp:gallery -->

<!-- wp:columns --><div class="wp-block-columns"><div class="wp-block-column"><!-- wp:list {"ordered":true} --><ol><li>Fotokopi KTP</li><li>Ijazah<ul><li>SMA atau sederajat</li></ul></li></ol><!-- /wp:list --></div></div><!-- /wp:columns -->

<!-- wp:table --><figure class="wp-block-table"><table><thead><tr><th>Kecamatan</th><th>Pendaftar</th></tr></thead><tbody><tr><td>Cibinong</td><td>41</td></tr></tbody></table><figcaption>Jumlah pendaftar</figcaption></figure><!-- /wp:table -->

<!-- wp:embed {"url":"https://www.youtube.com/watch?v=dQw4w9WgXcQ"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://www.youtube.com/watch?v=dQw4w9WgXcQ
</div></figure><!-- /wp:embed -->

<!-- wp:file {"id":77} --><div class="wp-block-file"><a href="https://bogorkab.bawaslu.go.id/wp-content/uploads/2022/11/Pengumuman.pdf">Pengumuman Hasil Seleksi</a><a href="https://bogorkab.bawaslu.go.id/wp-content/uploads/2022/11/Pengumuman.pdf" class="wp-block-file__button" download>Unduh</a></div><!-- /wp:file -->`,
  // Pasted from Word.
  `<p class="MsoNormal" style="text-align:justify;line-height:150%"><b><span lang="IN" style='font-size:12.0pt;font-family:"Bookman Old Style",serif;mso-bidi-font-family:Arial'>PENGUMUMAN<o:p></o:p></span></b></p>
<p class="MsoNormal"><span lang="SV">Nomor: 12/PP.04.2-Pu/3506/2020<o:p></o:p></span></p>
<p class="MsoListParagraphCxSpFirst" style="margin-left:.25in;mso-add-space:auto;text-indent:-.25in;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Warga negara Indonesia;</p>
<p class="MsoListParagraphCxSpLast" style="margin-left:.25in;text-indent:-.25in;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">2.<span>&nbsp;&nbsp; </span></span><!--[endif]-->Berusia paling rendah 17 tahun;</p>
<table class="MsoTableGrid" border="1"><tr style="mso-yfti-irow:0"><td width="47" style="background:#1f4e79"><p class="MsoNormal"><b><span style="color:white">No</span></b></p></td><td><p class="MsoNormal"><b>Nama</b></p></td></tr><tr><td><p>1</p></td><td><st1:place w:st="on">Pare</st1:place></td></tr></table>`,
  // Joomla.
  `<p>{loadposition iklan}</p><p><img class="caption" title="Suasana sosialisasi" src="images/stories/2011/sosialisasi.jpg" border="0" alt="sosialisasi.jpg" /></p><p>KPU Kota Kediri mengadakan sosialisasi.</p><hr id="system-readmore" /><p>Acara berlangsung <br /><br />di aula. Peserta berasal dari 46 kelurahan.</p>{gallery}sosialisasi2011{/gallery}`,
  // Blogger.
  `<div class="separator" style="clear: both; text-align: center;"><a href="https://1.bp.blogspot.com/-x/AAA/s1600/IMG_20190412.jpg" imageanchor="1"><img border="0" src="https://1.bp.blogspot.com/-x/AAA/s320/IMG_20190412.jpg" width="320" /></a></div><br />Panwaslu Kecamatan Pare melantik pengawas TPS.<br /><br />Pelantikan dipimpin ketua.<table align="center" class="tr-caption-container"><tbody><tr><td><img src="https://1.bp.blogspot.com/-y/BBB/s320/b.jpg" /></td></tr><tr><td class="tr-caption">Foto bersama</td></tr></tbody></table>`,
  // Elementor with what was put there by others.
  `<div data-elementor-type="wp-post" class="elementor"><section class="elementor-section"><div class="elementor-widget-container"><h1>Visi dan Misi</h1><h4>Visi</h4><p>Menjadi penyelenggara pemilu yang mandiri.</p><dl><dt>DPT</dt><dd>Daftar Pemilih Tetap</dd></dl></div></section></div><div style="position:absolute;left:-9999px"><a href="http://slot.example/gacor">slot gacor</a></div><iframe src="https://www.google.com/maps/embed?pb=1"></iframe>`,
]
