<?php
// Sets up a blog: an administrator, an editor who may not post any HTML, the plugin, posts and widgets. Prints the posts as JSON by
// their names: what the editor wrote, and what the sanitizer kept.

define( 'WP_INSTALLING', true );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$wanted = json_decode( file_get_contents( 'php://stdin' ), true );
wp_install( 'Blog', 'admin', 'admin@example.org', false, '', 'not a secret' );
// Nothing of WordPress's own: its first post and page would stand between ours.
foreach ( get_posts( array( 'post_type' => 'any', 'numberposts' => -1, 'post_status' => 'any' ) ) as $post ) {
	wp_delete_post( $post->ID, true );
}
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

function stop( $problem ) {
	fwrite( STDERR, $problem->get_error_message() );
	exit( 1 );
}

$posts = array();
foreach ( $wanted['posts'] as $said ) {
	if ( $said['plugin'] && ! is_plugin_active( 'pose-risk/pose-risk.php' ) ) {
		$problem = activate_plugin( 'pose-risk/pose-risk.php' );
		if ( is_wp_error( $problem ) ) {
			stop( $problem );
		}
		do_action( 'init' );
	}
	// "{{name}}" is the number of another post.
	$content = preg_replace_callback(
		'/\{\{(.*?)\}\}/',
		function ( $found ) use ( &$posts ) {
			return $posts[ $found[1] ]['id'];
		},
		$said['content']
	);
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $said['name'],
				'post_content' => $content,
				'post_status'  => 'publish',
				'post_author'  => $editor,
				'post_type'    => $said['type'] ?? 'page',
				'post_date'    => $said['date'] ?? '2026-01-01 00:00:00',
				'meta_input'   => $said['meta'] ?? array(),
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		stop( $id );
	}
	$posts[ $said['name'] ] = array( 'id' => $id, 'kept' => get_post( $id )->post_content );
}

$places = array();
foreach ( $wanted['widgets'] ?? array() as $number => $widget ) {
	$all                          = get_option( 'widget_' . $widget['base'], array( '_multiwidget' => 1 ) );
	$all[ $number + 2 ]           = $widget['settings'];
	$places[ $widget['place'] ][] = $widget['base'] . '-' . ( $number + 2 );
	update_option( 'widget_' . $widget['base'], $all );
}
update_option( 'sidebars_widgets', $places + array( 'wp_inactive_widgets' => array(), 'array_version' => 3 ) );

echo json_encode( array( 'version' => get_bloginfo( 'version' ), 'posts' => $posts ) );
