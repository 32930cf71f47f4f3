<?php
// Installs WordPress into an empty database, fills it as an office's site looks after ten years, and prints the export.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE);
$_SERVER += [
    'HTTP_HOST' => 'kpu-kedirikab.go.id',
    'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REQUEST_METHOD' => 'GET',
    'REQUEST_URI' => '/',
];
define('ABSPATH', getenv('WORDPRESS'));
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', 'http://kpu-kedirikab.go.id');
define('WP_SITEURL', 'http://kpu-kedirikab.go.id');
define('WP_CONTENT_URL', 'http://kpu-kedirikab.go.id/wp-content');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_INSTALLING', true);
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/export.php';

// Nothing is mailed from here.
function wp_new_blog_notification() {}
wp_install('KPU Kabupaten Kediri', 'admin', 'admin@kpu-kedirikab.go.id', true, '', wp_generate_password(24));
$wpdb->query("update {$wpdb->posts} set post_date='2012-01-02 09:00:00', post_date_gmt='2012-01-02 02:00:00', post_modified='2012-01-02 09:00:00', post_modified_gmt='2012-01-02 02:00:00'");
update_option('blogdescription', 'Melayani');
update_option('timezone_string', 'Asia/Jakarta');
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
$GLOBALS['wp_rewrite']->init();
foreach (['pengumuman', 'agenda', 'tribe_events', 'dlm_download', 'wpcf7_contact_form'] as $type) {
    register_post_type($type, ['public' => true, 'label' => $type, 'has_archive' => true]);
}
register_post_type('dlm_download_version', ['public' => false, 'can_export' => true]);
register_taxonomy('kategori_pengumuman', 'pengumuman', ['public' => true]);
wp_set_current_user(1);
kses_remove_filters();

require __DIR__ . '/site.php';
export_wp();
