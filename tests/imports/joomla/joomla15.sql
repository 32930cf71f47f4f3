-- phpMyAdmin SQL Dump
-- version 3.5.2
SET SQL_MODE="NO_AUTO_VALUE_ON_ZERO";
CREATE TABLE IF NOT EXISTS `jos_sections` (`id` int(11) NOT NULL, `title` varchar(255) NOT NULL, `alias` varchar(255));
INSERT INTO `jos_sections` (`id`, `title`, `alias`) VALUES (1, 'Umum', 'umum');
INSERT INTO `jos_categories` (`id`, `parent_id`, `title`, `alias`, `section`, `published`) VALUES
(34, 0, 'Pengumuman', 'pengumuman', '1', 1),
(35, 0, 'Tautan', 'tautan', 'com_weblinks', 1);
INSERT INTO `jos_content` (`id`, `title`, `alias`, `introtext`, `fulltext`, `state`, `sectionid`, `catid`, `created`, `created_by`, `created_by_alias`, `modified`, `publish_up`, `publish_down`, `images`, `access`) VALUES
(1, 'Pengumuman KPU', 'pengumuman-kpu', '<p>Café dibuka “pagi”</p>', '', -1, 1, 34, '2010-05-01 02:00:00', 62, 'Humas', '0000-00-00 00:00:00', '2010-05-01 02:00:00', '0000-00-00 00:00:00', '', 0),
(2, 'Anggota saja', '', '<p>x</p>', '', 1, 1, 34, '2010-05-01 02:00:00', 62, '', '0000-00-00 00:00:00', '2010-05-01 02:00:00', '0000-00-00 00:00:00', '', 1);
INSERT INTO `lama_content` (`id`, `title`, `introtext`, `fulltext`, `catid`) VALUES (1, 'Situs uji', 'x', '', 1);
CREATE TABLE `jos_k2_items` (`id` int(11), `title` varchar(255), `alias` varchar(255), `catid` int(11), `published` int(11), `introtext` text, `fulltext` text, `created` datetime, `trash` int(11), `access` int(11), `image_caption` text);
INSERT INTO `jos_k2_items` VALUES (7, 'Kabar K2', 'kabar-k2', 2, 1, '<p>isi</p>', '', '2012-01-01 00:00:00', 0, 0, 'Suasana rapat');
INSERT INTO `jos_k2_categories` (`id`, `name`, `alias`, `parent`, `published`) VALUES (2, 'Kabar', 'kabar', 0, 1);
INSERT INTO `jos_k2_attachments` (`id`, `itemID`, `filename`, `title`) VALUES (3, 7, 'lampiran 1.pdf', 'Keputusan <1>');
INSERT INTO `jos_menu` (`id`, `name`, `alias`, `link`, `type`, `published`, `parent`, `ordering`) VALUES
(20, 'Info', 'info', 'index.php?option=com_content&view=category&id=34', 'component', 1, 0, 1),
(21, 'Daerah', 'daerah', 'index.php?option=com_k2&view=itemlist&layout=category&task=category&id=2', 'component', 1, 20, 1);
