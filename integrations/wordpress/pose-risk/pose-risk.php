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

/** Where the folder is, with a slash at its end. */
function pose_risk_at() {
	return trailingslashit( defined( 'POSE_RISK_AT' ) ? POSE_RISK_AT : plugins_url( 'pkg', __FILE__ ) );
}

/** Loads the script on pages that show a pose. It is small, and fetches the rest when a reader comes near a card. */
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_register_script( 'pose-risk', pose_risk_at() . 'pose-risk.js', array(), null, true );
		$post = get_post();
		if ( $post && preg_match( '/<pose-risk|data-pose-risk|#pose-risk|\[pose-risk|wp:pose-risk/', $post->post_content ) ) {
			wp_enqueue_script( 'pose-risk' );
		}
	}
);

/** The script is a module. (wp_enqueue_script_module exists only since WordPress 6.5.) */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'pose-risk' !== $handle ) {
			return $tag;
		}
		$tag = preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag );
		return str_replace( '<script ', '<script type="module" ', $tag );
	},
	10,
	2
);

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
	if ( '' === trim( $inner ) && ! empty( $said['pose'] ) ) {
		$page  = pose_risk_at() . 'static/' . rawurlencode( $said['pose'] ) . '.html';
		$inner = '<a href="' . esc_url( $page ) . '">' . esc_html( ucwords( str_replace( '-', ' ', $said['pose'] ) ) ) . '</a>';
	}
	return $html . '>' . wp_kses_post( $inner ) . '</pose-risk>';
}

/** [pose-risk pose="happy-baby" worse-with="bending"]Words[/pose-risk] */
add_shortcode(
	'pose-risk',
	function ( $said, $inner = '' ) {
		wp_enqueue_script( 'pose-risk' );
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
					wp_enqueue_script( 'pose-risk' );
					return pose_risk_element( $said, '' );
				},
			)
		);
	}
);
