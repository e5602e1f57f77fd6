<?php
// Sets up a blog: an administrator, an editor who may not post any HTML, the plugin, and a post in each form.
// Prints the posts as JSON: what the editor wrote, and what the sanitizer kept.

define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$forms = json_decode( file_get_contents( 'php://stdin' ), true );
wp_install( 'Blog', 'admin', 'admin@example.org', false, '', 'not a secret' );
switch_theme( 'bare' );
$editor = wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => 'not a secret',
		'user_email' => 'editor@example.org',
		'role'       => 'editor',
	)
);
wp_set_current_user( $editor );
kses_init();

$posts = array();
foreach ( $forms as $form ) {
	if ( $form['plugin'] && ! is_plugin_active( 'pose-risk/pose-risk.php' ) ) {
		$problem = activate_plugin( 'pose-risk/pose-risk.php' );
		if ( is_wp_error( $problem ) ) {
			fwrite( STDERR, $problem->get_error_message() );
			exit( 1 );
		}
	}
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $form['name'],
				'post_content' => $form['content'],
				'post_status'  => 'publish',
				'post_author'  => $editor,
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		fwrite( STDERR, $id->get_error_message() );
		exit( 1 );
	}
	$posts[] = array( 'name' => $form['name'], 'id' => $id, 'kept' => get_post( $id )->post_content );
}
echo json_encode( array( 'version' => get_bloginfo( 'version' ), 'posts' => $posts ) );
