<?php
/**
 * The script, once on every page that shows a pose. Where a pose may stand is not to be listed: posts of any query, widgets, patterns,
 * template parts, what builders and shortcodes print. So the whole page is looked at, as it leaves.
 *
 * @package pose-risk
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What tells optimisers to leave the script alone. It is small, and fetches the rest when a reader comes near a card. */
const POSE_RISK_MARKS = array(
	'data-cfasync'       => 'false',  // Cloudflare's Rocket Loader.
	'data-no-optimize'   => '1',      // LiteSpeed Cache, and with the next: it would run a module as a classic script.
	'data-no-defer'      => '1',
	'nowprocket'         => '1',      // WP Rocket: in its list of what is not delayed.
	'data-noptimize'     => '1',      // Autoptimize.
	'nitro-exclude'      => '1',      // NitroPack.
	'data-jetpack-boost' => 'ignore', // Jetpack Boost.
	'data-cookieconsent' => 'ignore', // Cookiebot: nothing is stored, so nothing is asked.
);

/** Themes whose pages bring poses later by a script of theirs may call `wp_enqueue_script( 'pose-risk' )`. */
add_action(
	'wp_enqueue_scripts',
	function () {
		wp_register_script( 'pose-risk', pose_risk_at() . 'pose-risk.js', array(), null, true );
	}
);

/** The script is a module. (wp_enqueue_script_module exists only since WordPress 6.5.) */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'pose-risk' !== $handle ) {
			return $tag;
		}
		$said = array(
			'type' => 'module',
			'id'   => 'pose-risk-js',
			'src'  => pose_risk_at() . 'pose-risk.js',
		);
		return wp_get_script_tag( $said + POSE_RISK_MARKS );
	},
	1,
	2
);

/**
 * Looks at the page as it leaves. As late as can be, so that this is inside of what caches and optimisers do.
 * From WordPress 6.9 on there is a filter for it (`wp_template_enhancement_output_buffer`), to be used once that is the least version.
 */
add_filter(
	'template_include',
	function ( $template ) {
		$state = (object) array( 'is_page' => false, 'shows' => false, 'loads' => false );
		// Made before: in the callback of a buffer nothing may be printed.
		$state->tag = trim( apply_filters( 'script_loader_tag', '', 'pose-risk', pose_risk_at() . 'pose-risk.js' ) );
		ob_start(
			function ( $html, $phase ) use ( $state ) {
				return pose_risk_page( $html, $phase, $state );
			}
		);
		return $template;
	},
	PHP_INT_MAX
);

/**
 * A page, or the next part of it where a theme sends it in parts.
 *
 * @param string   $html
 * @param int      $phase Flags of PHP's output handlers.
 * @param stdClass $state What is known of the parts before.
 */
function pose_risk_page( $html, $phase, $state ) {
	if ( $phase & PHP_OUTPUT_HANDLER_CLEAN ) {
		$state->is_page = false;
		$state->shows   = false;
		$state->loads   = false;
		return $html;
	}
	// Not a fragment, not JSON, not a map of the site.
	$state->is_page = $state->is_page || preg_match( '#^[^{\[]{0,2000}?<(?:!doctype\s+html|html|body)[\s>]#i', $html );
	if ( ! $state->is_page ) {
		return $html;
	}
	$html         = pose_risk_mend( $html );
	$state->shows = $state->shows || pose_risk_shows( $html );
	$state->loads = $state->loads || pose_risk_loads( $html );
	$end          = strripos( $html, '</body' );
	if ( $state->shows && ! $state->loads && ( false !== $end || $phase & PHP_OUTPUT_HANDLER_FINAL ) ) {
		$state->loads = true;
		$html         = substr_replace( $html, $state->tag . "\n", false === $end ? strlen( $html ) : $end, 0 );
	}
	return $html;
}

/**
 * Whether a reader sees a pose: the element, a plain element or a link that becomes one.
 *
 * @param string $html
 */
function pose_risk_shows( $html ) {
	if ( false === stripos( $html, 'pose-risk' ) ) {
		return false;
	}
	$seen       = preg_replace( '#<!--.*?-->|<(script|style|textarea|noscript)\b.*?</\1\s*>#is', '', $html ) ?? $html;
	$attributes = '(?:[^"\'<>]|"[^"]*"|\'[^\']*\')*?';
	$plain      = '<[a-z]' . $attributes . '\sdata-pose-risk[\s=/>]';
	$link       = '<a\s' . $attributes . '\bhref\s*=\s*(?:"[^"]*\#pose-risk"|\'[^\']*\#pose-risk\'|[^\s"\'>]*\#pose-risk[\s>])';
	return (bool) preg_match( "%<pose-risk[\\s/>]|$plain|$link%i", $seen );
}

/**
 * Whether the page has the script: its owner's own tag, or one that an optimiser holds back.
 *
 * @param string $html
 */
function pose_risk_loads( $html ) {
	$seen = preg_replace( '#<!--.*?-->#s', '', $html ) ?? $html;
	preg_match_all( '#<script\b((?:[^"\'>]|"[^"]*"|\'[^\']*\')*+)>(.*?)</script\s*>#is', $seen, $scripts, PREG_SET_ORDER );
	foreach ( $scripts as list( , $attributes, $text ) ) {
		$is_code = ! preg_match( '#\btype\s*=\s*["\']?[^\s"\'>]*(?:json|importmap|speculationrules|template|html)#i', $attributes );
		if ( $is_code && preg_match( '#pose-risk(?:-classic|-bundled)?\.js\b#', $attributes . $text ) ) {
			return true;
		}
	}
	return false;
}
