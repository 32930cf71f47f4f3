/*M!999999\- enable the sandbox mode */
-- MariaDB dump 10.19  Distrib 10.6.16-MariaDB, for Linux (x86_64)
--
-- Host: localhost    Database: portal
-- ------------------------------------------------------
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET NAMES utf8mb4 */;

DROP TABLE IF EXISTS `q7x_categories`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
CREATE TABLE `q7x_categories` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `parent_id` int(10) unsigned NOT NULL DEFAULT 0,
  `path` varchar(400) NOT NULL DEFAULT '',
  `extension` varchar(50) NOT NULL DEFAULT '',
  `title` varchar(255) NOT NULL,
  `alias` varchar(400) NOT NULL DEFAULT '',
  `published` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `cat_idx` (`extension`,`published`)
) ENGINE=InnoDB AUTO_INCREMENT=12 DEFAULT CHARSET=utf8mb4;
LOCK TABLES `q7x_categories` WRITE;
/*!40000 ALTER TABLE `q7x_categories` DISABLE KEYS */;
INSERT INTO `q7x_categories` VALUES (1,0,'','system','ROOT','root',1),(8,1,'berita','com_content','Berita','berita',1),(9,8,'berita/kegiatan','com_content','Kegiatan','kegiatan',1),(10,1,'spanduk','com_banners','Spanduk','spanduk',1);
/*!40000 ALTER TABLE `q7x_categories` ENABLE KEYS */;
UNLOCK TABLES;

CREATE TABLE `q7x_content` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `title` varchar(255) NOT NULL DEFAULT '' COMMENT 'kurung ) dan ; di dalam',
  `alias` varchar(400) NOT NULL DEFAULT '',
  `introtext` mediumtext NOT NULL,
  `fulltext` mediumtext NOT NULL,
  `state` tinyint(3) NOT NULL DEFAULT 0,
  `catid` int(10) unsigned NOT NULL DEFAULT 0,
  `created` datetime NOT NULL DEFAULT '0000-00-00 00:00:00',
  `created_by` int(10) unsigned NOT NULL DEFAULT 0,
  `created_by_alias` varchar(255) NOT NULL DEFAULT '',
  `modified` datetime NOT NULL DEFAULT '0000-00-00 00:00:00',
  `publish_up` datetime NOT NULL DEFAULT '0000-00-00 00:00:00',
  `publish_down` datetime NOT NULL DEFAULT '0000-00-00 00:00:00',
  `images` text NOT NULL,
  `access` int(10) unsigned NOT NULL DEFAULT 0,
  `language` char(7) NOT NULL,
  PRIMARY KEY (`id`),
  FULLTEXT KEY `isi` (`introtext`,`fulltext`)
) ENGINE=InnoDB;
INSERT INTO `q7x_content` VALUES (5,'RAPAT PLENO \"TERBUKA\"','rapat-pleno','<p>KPU Kabupaten Kediri menggelar rapat pleno; pesertanya partai politik.</p>\r\n','<p>Jum\'at itu hadir <img src=\"images/pleno.jpg\"> semua saksi.</p>',1,9,'2023-03-01 03:00:00',42,'','2023-03-02 04:00:00','2023-03-01 03:15:00','0000-00-00 00:00:00','{\"image_intro\":\"images\\/pleno-kecil.jpg\",\"image_fulltext\":\"images\\/pleno.jpg#joomlaImage:\\/\\/local-images\\/pleno.jpg?width=800\",\"image_fulltext_alt\":\"Ketua membuka rapat\",\"image_fulltext_caption\":\"Rapat pleno (Foto: Humas)\"}',1,'*'),(6,'Visi dan Misi','visi-misi',0x3c703e56697369206b616d693c2f703e,'',1,8,'2020-01-01 00:00:00',42,'Sekretariat','0000-00-00 00:00:00','0000-00-00 00:00:00','0000-00-00 00:00:00','bukan json',1,'id-ID'),(7,'Konsep','konsep','<p>Belum</p>','',0,8,'2020-01-01 00:00:00',99,'','0000-00-00 00:00:00','0000-00-00 00:00:00','0000-00-00 00:00:00','',1,'*'),(8,'Dibuang','dibuang','<p>x</p>','',-2,8,'2020-01-01 00:00:00',42,'','0000-00-00 00:00:00','0000-00-00 00:00:00','0000-00-00 00:00:00','',1,'*'),(9,'Arsip','arsip','<p>x</p>','',2,8,'2019-01-01 00:00:00',42,'','0000-00-00 00:00:00','0000-00-00 00:00:00','0000-00-00 00:00:00','',1,'*'),(10,'Internal','internal','<p>x</p>','',1,8,'2019-01-01 00:00:00',42,'','0000-00-00 00:00:00','0000-00-00 00:00:00','0000-00-00 00:00:00','',3,'*'),(11,'Sudah lewat','sudah-lewat','<p>x</p>','',1,8,'2019-01-01 00:00:00',42,'','0000-00-00 00:00:00','0000-00-00 00:00:00','2020-06-01 00:00:00','',1,'*'),(12,'Nanti','nanti','<p>x</p>','',1,8,'2019-01-01 00:00:00',42,'','0000-00-00 00:00:00','2199-01-01 00:00:00','0000-00-00 00:00:00','',1,'*');
INSERT INTO `q7x_content` VALUES (13,'Kurang isian','x');
INSERT INTO `q7x_content` VALUES (14,'Pengodean â€œgandaâ€','ganda','<p>Ditulis: â€œtertibâ€ â€“ Ã©</p>','',1,8,'2019-01-01 00:00:00',42,'','0000-00-00 00:00:00','0000-00-00 00:00:00','0000-00-00 00:00:00','',1,'*');

CREATE TABLE `q7x_contentitem_tag_map` (`type_alias` varchar(255) NOT NULL, `core_content_id` int(10), `content_item_id` int(11), `tag_id` int(10));
INSERT INTO `q7x_contentitem_tag_map` VALUES ('com_content.article',1,5,3),('com_content.category',1,5,4);
CREATE TABLE `q7x_menu` (
  `id` int(11) NOT NULL, `menutype` varchar(24) NOT NULL, `title` varchar(255) NOT NULL, `alias` varchar(400) NOT NULL,
  `path` varchar(1024) NOT NULL, `link` varchar(1024) NOT NULL, `type` varchar(16) NOT NULL, `published` tinyint(4),
  `parent_id` int(10), `access` int(10), `lft` int(11), `home` tinyint(3), `client_id` tinyint(4)
);
INSERT INTO `q7x_menu` VALUES (1,'','Menu_Item_Root','root','','','',1,0,0,0,0,0),(101,'utama','Beranda','beranda','beranda','index.php?option=com_content&view=featured','component',1,1,1,1,1,0),(102,'utama','Kabar','kabar','kabar','index.php?option=com_content&view=category&layout=blog&id=8','component',1,1,1,3,0,0),(103,'utama','Visi Misi','visi-misi','profil/visi-misi','index.php?option=com_content&view=article&id=6','component',1,1,1,5,0,0),(2,'main','com_banners','Banners','Banners','index.php?option=com_banners','component',1,1,1,7,0,1);
DELIMITER ;;
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER `jebakan` AFTER INSERT ON `q7x_users` FOR EACH ROW BEGIN
INSERT INTO `q7x_content` VALUES (666,'Dari pemicu','x'); END */;;
DELIMITER ;
CREATE TABLE `q7x_redirect_links` (`id` int(10) unsigned NOT NULL, `old_url` varchar(2048) NOT NULL, `new_url` varchar(2048));
INSERT INTO `q7x_redirect_links` VALUES (1,'https://kpu-kedirikab.go.id/wp-login.php',NULL),(2,'https://kpu-kedirikab.go.id/lama/5',NULL),(3,'http://103.10.1.2/x',NULL),(4,'bukan alamat',NULL);
CREATE TABLE `q7x_tags` (`id` int(10), `title` varchar(255));
INSERT INTO `q7x_tags` VALUES (3,'Pemilu 2024'),(4,'Lain');
CREATE TABLE `q7x_users` (`id` int(11), `name` varchar(400), `username` varchar(150), `password` varchar(100));
INSERT INTO `q7x_users` VALUES (42,'Siti Aminah','siti','$2y$10$rahasia');
-- Dump completed on 2024-02-01  9:00:00
