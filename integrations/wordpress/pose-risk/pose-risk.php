<?php
/**
 * Plugin Name: pose-risk
 * Description: Yoga poses and what they ask of the spine: a block, a shortcode, and the tag itself in any post.
 * Version: 0.1.1
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 *
 * The folder pkg/ lies beside this file, or elsewhere: define( 'POSE_RISK_AT', 'https://example.org/pkg/' ) in wp-config.php.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Attributes of the element that an author may write, whom the site trusts with no script. */
const POSE_RISK_ATTRIBUTES = array(
	// begin attributes (by `cargo run -p tools -- element`, from www/element.json)
	'pose', 'worse-with', 'condition', 'mobility', 'depth', 'side', 'age', 'view', 'by', 'limit', 'compare', 'sequence', 'controls', 'theme', 'lang', 'dir', 'heading-level', 'loading', 'group',
	// end attributes
);

require __DIR__ . '/mend.php';
require __DIR__ . '/script.php';
require __DIR__ . '/embed.php';

/** Where the folder is, with a slash at its end. */
function pose_risk_at() {
	return trailingslashit( defined( 'POSE_RISK_AT' ) ? POSE_RISK_AT : plugins_url( 'pkg', __FILE__ ) );
}

/** Lets the tag through the sanitizer, for authors who may not post any HTML. */
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' === $context ) {
			$tags['pose-risk'] = array_fill_keys( POSE_RISK_ATTRIBUTES, true );
		}
		return $tags;
	},
	10,
	2
);

/**
 * The element as HTML.
 *
 * @param array<string, string> $said  What an author wrote. Only attributes of the element are kept.
 * @param string                $inner The fallback, shown where the card cannot run.
 */
function pose_risk_element( $said, $inner ) {
	$html = '<pose-risk';
	foreach ( POSE_RISK_ATTRIBUTES as $name ) {
		// Some editors allow no dashes in shortcodes, so worse_with means worse-with.
		$value = $said[ $name ] ?? $said[ str_replace( '-', '_', $name ) ] ?? '';
		if ( '' !== (string) $value ) {
			$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	$inner = trim( preg_replace( '#^(?:\s|<br\s*/?>)+|(?:\s|<br\s*/?>)+$#i', '', $inner ) );
	return $html . '>' . ( '' === $inner ? pose_risk_words( $said ) : wp_kses_post( $inner ) ) . '</pose-risk>';
}

/**
 * Words for a tag whose author gave none: a link to the page that needs no script.
 *
 * @param array<string, string> $said
 */
function pose_risk_words( $said ) {
	$name = (string) ( $said['pose'] ?? '' );
	$page = sanitize_title( $name );
	if ( 'sequence' === ( $said['view'] ?? '' ) && preg_match( '/^[a-z0-9-]+$/', $said['sequence'] ?? '' ) ) {
		$name = $said['sequence'];
		$page = 'sequence-' . $name;
	}
	// A pose may be called by any of its names, and only its id is the name of a page.
	if ( $page !== $name && 'sequence-' . $name !== $page ) {
		$page = '';
	}
	$words = '' === $name ? 'Yoga poses and your back' : ucwords( str_replace( '-', ' ', $name ) );
	$page  = pose_risk_at() . 'static/' . ( '' === $page ? 'index' : $page ) . '.html';
	return '<a href="' . esc_url( $page ) . '">' . esc_html( $words ) . '</a>';
}

/** [pose-risk pose="happy-baby" worse-with="bending"]Words[/pose-risk] */
add_shortcode(
	'pose-risk',
	function ( $said, $inner = '' ) {
		// WordPress takes all up to a later closing tag for the words of one that has none.
		if ( false !== strpos( (string) $inner, '[pose-risk' ) ) {
			return pose_risk_element( (array) $said, '' ) . do_shortcode( $inner . '[/pose-risk]' );
		}
		return pose_risk_element( (array) $said, (string) $inner );
	}
);

/** The block, which shows the element. */
add_action(
	'init',
	function () {
		wp_register_script(
			'pose-risk-block',
			plugins_url( 'block.js', __FILE__ ),
			array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
			'0.1.1',
			true
		);
		register_block_type(
			'pose-risk/pose',
			array(
				'editor_script'   => 'pose-risk-block',
				'attributes'      => array(
					// begin fields (by `cargo run -p tools -- element`, from www/element.json)
					'pose' => array( 'type' => 'string', 'default' => 'happy-baby' ),
					'view' => array( 'type' => 'string', 'default' => '' ),
					'by' => array( 'type' => 'string', 'default' => '' ),
					'limit' => array( 'type' => 'string', 'default' => '' ),
					'compare' => array( 'type' => 'string', 'default' => '' ),
					'sequence' => array( 'type' => 'string', 'default' => '' ),
					'theme' => array( 'type' => 'string', 'default' => '' ),
					'lang' => array( 'type' => 'string', 'default' => '' ),
					// end fields
				),
				'render_callback' => function ( $said ) {
					return pose_risk_element( $said, '' );
				},
			)
		);
	}
);
