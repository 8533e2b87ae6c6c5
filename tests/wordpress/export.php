<?php
// What Tools > Export of WordPress gives for everything, as it is downloaded.
require __DIR__ . '/www/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/export.php';
@export_wp();
