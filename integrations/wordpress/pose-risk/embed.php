<?php
/**
 * The address of a pose's page, alone on its line, becomes the card. WordPress puts what it does not know into a sandbox of
 * a fixed height; the pages of our own folder it may know.
 *
 * @package pose-risk
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

add_action(
	'init',
	function () {
		$folder = preg_quote( preg_replace( '#^https?:#', '', pose_risk_at() ) . 'static/', '#' );
		wp_embed_register_handler(
			'pose-risk',
			'#^(?:https?:)?' . $folder . '(?<page>[a-z0-9-]+)\.html(?:[?\#].*)?$#',
			function ( $found ) {
				$page = $found['page'];
				if ( 'index' === $page ) {
					return pose_risk_element( array(), '' );
				}
				if ( 0 === strpos( $page, 'sequence-' ) ) {
					return pose_risk_element( array( 'view' => 'sequence', 'sequence' => substr( $page, strlen( 'sequence-' ) ) ), '' );
				}
				return pose_risk_element( array( 'pose' => $page ), '' );
			}
		);
	}
);
