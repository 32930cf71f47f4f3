<?php
// What the old site holds. Names, numbers and events are invented.

$host = 'http://kpu-kedirikab.go.id';
$uploads = "$host/wp-content/uploads";

foreach ([['humas', 'Humas KPU Kabupaten Kediri'], ['rina', 'Rina Lestari'], ['operator2', '']] as [$login, $name]) {
    $people[$login] = wp_insert_user([
        'user_login' => $login,
        'user_pass' => wp_generate_password(24),
        'user_email' => "$login@kpu-kedirikab.go.id",
        'display_name' => $name ?: $login,
        'role' => 'editor',
    ]);
}

foreach (
    [
        ['Berita', 'berita', ''],
        ['Siaran Pers', 'siaran-pers', 'berita'],
        ['Kegiatan & Sosialisasi', 'kegiatan-sosialisasi', 'berita'],
        ['Opini', 'opini', ''],
        ['SK & Pengumuman', 'sk-pengumuman', ''],
    ]
    as [$name, $slug, $above]
) {
    $made = wp_insert_term($name, 'category', ['slug' => $slug, 'parent' => $above ? $terms[$above] : 0]);
    $terms[$slug] = $made['term_id'];
}

/** One entry; times are of the wall in Kediri. Returns its number. */
function put(string $title, string $html, array $more = []): int
{
    global $people, $terms, $clock, $host, $wpdb;
    $clock = ($clock ?? strtotime('2013-01-07 08:30:00 UTC')) + 40 * 24 * 3600 + 5040;
    $date = $more['date'] ?? gmdate('Y-m-d H:i:s', $clock);
    $post = [
        'post_title' => $title,
        'post_content' => $html,
        'post_excerpt' => $more['excerpt'] ?? '',
        'post_status' => $more['status'] ?? 'publish',
        'post_type' => $more['type'] ?? 'post',
        'post_name' => $more['slug'] ?? '',
        'post_author' => $people[$more['author'] ?? 'humas'] ?? 999,
        'post_date' => $date,
        'post_password' => $more['password'] ?? '',
        'post_parent' => $more['parent'] ?? 0,
        'menu_order' => $more['order'] ?? 0,
        'tags_input' => $more['tags'] ?? [],
    ];
    if ($post['post_type'] === 'post') {
        $post['post_category'] = array_map(fn($slug) => $terms[$slug], $more['categories'] ?? ['berita']);
    }
    if (in_array($post['post_status'], ['draft', 'pending'])) {
        unset($post['post_date']);
    }
    $number = wp_insert_post(wp_slash($post), true);
    if (is_wp_error($number)) {
        throw new Exception($number->get_error_message());
    }
    // As the editor does it: the number is there before the address is.
    $guid = "$host/?" . ($post['post_type'] === 'page' ? 'page_id' : 'p') . "=$number";
    $wpdb->update($wpdb->posts, ['guid' => $guid], ['ID' => $number]);
    foreach ($more['meta'] ?? [] as $key => $value) {
        add_post_meta($number, $key, wp_slash($value));
    }
    if (isset($more['lead'])) {
        update_post_meta($number, '_thumbnail_id', $more['lead']);
    }
    return $number;
}

/** A file of the library; only what the database says of it, none lies there. Returns its number. */
function upload(string $path, string $mime, array $more = []): int
{
    global $uploads, $people;
    $number = wp_insert_attachment(
        wp_slash([
            'guid' => "$uploads/$path",
            'post_title' => $more['title'] ?? pathinfo($path, PATHINFO_FILENAME),
            'post_mime_type' => $mime,
            'post_status' => $more['status'] ?? 'inherit',
            'post_excerpt' => $more['caption'] ?? '',
            'post_content' => $more['description'] ?? '',
            'post_author' => $people['rina'],
            'post_date' => str_replace('/', '-', substr($path, 0, 7)) . '-04 09:00:00',
        ]),
        $path,
        $more['parent'] ?? 0
    );
    if (isset($more['alt'])) {
        add_post_meta($number, '_wp_attachment_image_alt', $more['alt']);
    }
    if (str_starts_with($mime, 'image/')) {
        [$name, $end] = [pathinfo($path, PATHINFO_FILENAME), pathinfo($path, PATHINFO_EXTENSION)];
        $size = fn($w, $h) => ['file' => "$name-{$w}x$h.$end", 'width' => $w, 'height' => $h, 'mime-type' => $mime];
        wp_update_attachment_metadata($number, [
            'width' => 1600,
            'height' => 1067,
            'file' => $path,
            'sizes' => ['medium' => $size(300, 200), 'thumbnail' => $size(150, 150), 'large' => $size(1024, 683)],
        ]);
    }
    return $number;
}

require __DIR__ . '/texts.php';
