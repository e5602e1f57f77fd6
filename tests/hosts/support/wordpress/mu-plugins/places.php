<?php
// What other plugins do on a page: builders that print content of their own, and another theme for one address.

add_action(
	'builder_area',
	function () {
		echo get_post_meta( get_the_ID(), 'builder', true );
	}
);
add_shortcode(
	'builder',
	function () {
		return get_post_meta( get_the_ID(), 'by_shortcode', true );
	}
);
foreach ( array( 'template', 'stylesheet' ) as $option ) {
	add_filter(
		"pre_option_$option",
		function ( $theme ) {
			return isset( $_GET['theme'] ) ? $_GET['theme'] : $theme;
		}
	);
}
add_action(
	'wp_enqueue_scripts',
	function () {
		if ( isset( $_GET['enqueued'] ) ) {
			wp_enqueue_script( 'pose-risk' );
		}
	},
	20
);
// A folder on another port of this machine is a stranger's host.
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array_map( 'intval', explode( ',', (string) getenv( 'STRANGERS_PORTS' ) ) ) );
	}
);
