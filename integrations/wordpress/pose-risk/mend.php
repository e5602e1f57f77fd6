<?php
/**
 * WordPress makes paragraphs by looking at text, and takes a tag that it does not know for a word in a paragraph:
 * `<p><pose-risk pose="cobra"></p><p>Words.</p><p></pose-risk></p>`. A browser closes the element at the first `</p>`, so that
 * the words stand behind the card for good. This puts those paragraphs right, wherever they were made: posts, widgets, shortcodes,
 * page builders. The same text twice is as once.
 *
 * @package pose-risk
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What ends a paragraph by beginning. */
const POSE_RISK_BLOCKS = '#</?(?:p|div|h[1-6]|ul|ol|li|dl|table|figure|blockquote|section|article|aside|header|footer|main|nav|pre|form|hr|address|details|fieldset)[\s/>]#i';

/** Content of posts; after shortcodes (11). Pages are looked at as a whole, too. */
add_filter( 'the_content', 'pose_risk_mend', 1000 );

/**
 * Closes paragraphs before an element that holds paragraphs, and opens them inside.
 *
 * @param string $html
 */
function pose_risk_mend( $html ) {
	if ( ! is_string( $html ) || false === stripos( $html, '<pose-risk' ) ) {
		return $html;
	}
	// Text and the tags that matter, in turn. What no browser reads as tags stays whole.
	$parts = preg_split( '#(<!--.*?-->|<(script|style|textarea|template)\b.*?</\2\s*>|</?(?:p|pose-risk)(?:\s(?:[^>"\']|"[^"]*"|\'[^\']*\')*+)?>)#is', $html, -1, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_OFFSET_CAPTURE );
	if ( ! is_array( $parts ) ) {
		return $html;
	}
	$pieces = array();
	$at     = 0;
	foreach ( $parts as list( $text, $offset ) ) {
		// The name of what stays whole is captured a second time.
		if ( $offset >= $at ) {
			$pieces[] = $text;
			$at       = $offset + strlen( $text );
		}
	}
	foreach ( array_keys( preg_grep( '#^<pose-risk[\s>]#i', $pieces ) ) as $open ) {
		$close = pose_risk_next( $pieces, $open, '#^</?pose-risk[\s>]#i' );
		if ( null !== $close && 0 === strpos( $pieces[ $close ], '</' ) ) {
			pose_risk_mend_one( $pieces, $open, $close );
		}
	}
	return implode( '', $pieces );
}

/**
 * Puts the paragraphs in and around one element right.
 *
 * @param string[] $pieces Changed in place; none is added or taken away.
 * @param int      $open   Where its first tag is.
 * @param int      $close  Where its last tag is.
 */
function pose_risk_mend_one( &$pieces, $open, $close ) {
	$inside = array_slice( $pieces, $open + 1, $close - $open - 1, true );
	if ( ! preg_match( POSE_RISK_BLOCKS, implode( '', $inside ) ) ) {
		return; // Words in a paragraph.
	}
	$paragraphs = preg_grep( '#^</?p[\s>]#i', $inside );
	$first      = array_key_first( $paragraphs );
	$last       = array_key_last( $paragraphs );
	// A paragraph that began before the element.
	if ( null !== $first && 0 === strpos( $pieces[ $first ], '</' ) ) {
		pose_risk_take( $pieces, $open, $first, '<p>' );
	}
	// A paragraph that ends after the element.
	if ( null !== $last && 0 !== strpos( $pieces[ $last ], '</' ) ) {
		pose_risk_take( $pieces, $last, $close, '</p>', $last );
	}
	$before = pose_risk_unclosed( $pieces, $open );
	if ( null !== $before ) {
		pose_risk_take( $pieces, $before, $open, '</p>', $before );
	}
	$after = pose_risk_next( $pieces, $close, '#^(?:</?p|<pose-risk)[\s>]#i' );
	if ( null !== $after && 0 === stripos( $pieces[ $after ], '</p' ) && ! preg_match( POSE_RISK_BLOCKS, implode( '', array_slice( $pieces, $close + 1, $after - $close - 1 ) ) ) ) {
		pose_risk_take( $pieces, $close, $after, '<p>' );
	}
}

/**
 * Half a paragraph between two places: takes its tag away where it has no words, and else completes it.
 *
 * @param string[] $pieces
 * @param int      $from
 * @param int      $to
 * @param string   $half   What is missing: the tag that begins it, after the first place, or ends it, before the second.
 * @param int|null $tag    Where the tag is that is there; the second place if nothing is said.
 */
function pose_risk_take( &$pieces, $from, $to, $half, $tag = null ) {
	$words = implode( '', array_slice( $pieces, $from + 1, $to - $from - 1 ) );
	if ( '' !== trim( preg_replace( '#<br\s*/?>|&nbsp;|\xc2\xa0#i', ' ', $words ) ) ) {
		if ( '<p>' === $half ) {
			$pieces[ $from ] .= $half;
		} else {
			$pieces[ $to ] = $half . $pieces[ $to ];
		}
		return;
	}
	for ( $at = $from + 1; $at < $to; $at++ ) {
		$pieces[ $at ] = preg_replace( '#<br\s*/?>#i', '', $pieces[ $at ] );
	}
	$pieces[ $tag ?? $to ] = preg_replace( '#^</?p\b[^>]*>#i', '', $pieces[ $tag ?? $to ] );
}

/**
 * The paragraph that is not closed before a place.
 *
 * @param string[] $pieces
 * @param int      $place
 */
function pose_risk_unclosed( $pieces, $place ) {
	for ( $at = $place - 1; $at >= 0; $at-- ) {
		if ( preg_match( '#^<p[\s>]#i', $pieces[ $at ] ) ) {
			return $at;
		}
		if ( preg_match( POSE_RISK_BLOCKS, $pieces[ $at ] ) ) {
			return null;
		}
	}
	return null;
}

/**
 * The next place after another that is as wanted.
 *
 * @param string[] $pieces
 * @param int      $from
 * @param string   $wanted
 */
function pose_risk_next( $pieces, $from, $wanted ) {
	for ( $at = $from + 1, $end = count( $pieces ); $at < $end; $at++ ) {
		if ( preg_match( $wanted, $pieces[ $at ] ) ) {
			return $at;
		}
	}
	return null;
}
