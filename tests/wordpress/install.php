<?php
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
// Else it looks for a program that sends letters.
function wp_mail() { return true; }
function wp_new_blog_notification() {}
require __DIR__ . '/www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install(getenv('WP_NAMA'), 'pengelola', 'pengelola@contoh.invalid', true, '', 'uji');
update_option('timezone_string', 'Asia/Jakarta');
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
global $wp_rewrite;
$wp_rewrite->init();
$wp_rewrite->flush_rules(false);
