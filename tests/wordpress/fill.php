<?php
// Posts, pages and pictures as `fill.json` beside this file lists them; prints the id of each, in order.
define('WP_IMPORTING', true);
require __DIR__ . '/www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
$list = json_decode(file_get_contents(__DIR__ . '/fill.json'), true, 512, JSON_THROW_ON_ERROR);
wp_defer_term_counting(true);
wp_defer_comment_counting(true);
$ids = [];
foreach ($list['media'] as $one) {
  $upload = wp_upload_bits($one['name'], null, base64_decode($one['base64']), $one['month']);
  if ($upload['error']) throw new Exception($upload['error']);
  $id = wp_insert_attachment(['post_mime_type' => $one['mime'], 'post_title' => $one['name'], 'post_excerpt' => $one['caption'] ?? '', 'post_date' => $one['date']], $upload['file']);
  wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $upload['file']));
  if (isset($one['alt'])) update_post_meta($id, '_wp_attachment_image_alt', $one['alt']);
  $ids[$one['name']] = ['id' => $id, 'url' => wp_get_attachment_url($id)];
}
kses_remove_filters();
foreach ($list['posts'] as $one) {
  $content = preg_replace_callback('/\{\{(id|url):([^}]+)\}\}/', fn ($m) => $ids[$m[2]][$m[1]], $one['content']);
  $categories = [];
  foreach ($one['categories'] ?? [] as $name) {
    $term = term_exists($name, 'category') ?: wp_insert_term($name, 'category');
    $categories[] = (int) $term['term_id'];
  }
  $id = wp_insert_post(wp_slash([
    'post_type' => $one['type'] ?? 'post', 'post_status' => $one['status'] ?? 'publish', 'post_name' => $one['slug'] ?? '',
    'post_title' => $one['title'], 'post_content' => $content, 'post_excerpt' => $one['excerpt'] ?? '', 'post_date' => $one['date'],
    'post_password' => $one['password'] ?? '', 'post_category' => $categories, 'comment_status' => 'open',
  ]), true);
  if (is_wp_error($id)) throw new Exception($id->get_error_message());
  if (isset($one['picture'])) set_post_thumbnail($id, $ids[$one['picture']]['id']);
  foreach ($one['comments'] ?? [] as $comment)
    wp_insert_comment(['comment_post_ID' => $id, 'comment_author' => $comment['author'], 'comment_author_email' => $comment['email'], 'comment_author_IP' => '203.0.113.7', 'comment_content' => $comment['text'], 'comment_approved' => 1]);
}
wp_defer_term_counting(false);
wp_defer_comment_counting(false);
