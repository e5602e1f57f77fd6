<?php
// What optimisers do to a page, by what they document and publish; `?optimised=` names some, with commas between. They look at the page as it leaves, from
// `template_redirect` on, as the real ones do.
//
// - rocket: WP Rocket's "Delay JavaScript execution" (github.com/wp-media/wp-rocket, inc/Engine/Optimization/DelayJS): scripts change their type and
//   run at the first interaction. "nowprocket" anywhere in the tag is on its list of exclusions (dynamic-lists.json).
// - litespeed: LiteSpeed Cache's delay (github.com/litespeedtech/lscache_wp, src/optimize.cls.php): takes the type away, so that a module comes back as
//   a classic script; leaves alone what has data-no-optimize or data-no-defer.
// - autoptimize: Autoptimize without aggregation (github.com/futtta/autoptimize, classes/autoptimizeScripts.php): adds defer to classic scripts.
// - rocketloader: Cloudflare (developers.cloudflare.com, Rocket Loader): another type in front; leaves data-cfasync="false" alone.
// - minified: what minifiers of HTML do: no comments, no space between tags, no quotes where none are needed.
// - async: what many add to all scripts.
// - careless: delays as WP Rocket does, and leaves nothing alone.
// - careless_classic: delays as LiteSpeed Cache does, and leaves nothing alone, so that a module fails.

add_action(
	'template_redirect',
	function () {
		foreach ( array_filter( explode( ',', $_GET['optimised'] ?? '' ) ) as $name ) {
			ob_start( "optimised_$name" );
		}
	},
	2
);

/** Runs what was held back at the first interaction. */
function held_back( $type, $src, $is_module_kept ) {
	$events = array( 'keydown', 'mousemove', 'touchmove', 'touchstart', 'wheel' );
	return '<script>(function(){const events=' . json_encode( $events ) . ';function run(){events.forEach(e=>removeEventListener(e,run));' .
		"document.querySelectorAll('script[type=\"$type\"]').forEach(held=>{const free=document.createElement('script');" .
		"for(const {name,value} of held.attributes)if(name!='type')free.setAttribute(name=='$src'?'src':name,value);" .
		( $is_module_kept ? "free.type=held.dataset.rocketType??'text/javascript';" : "free.type='text/javascript';" ) .
		'free.text=held.text;held.replaceWith(free)})}events.forEach(e=>addEventListener(e,run))})()</script>';
}

function with_scripts( $html, $change ) {
	return preg_replace_callback( '#<script\b([^>]*)>(.*?)</script>#is', $change, $html );
}

function optimised_careless( $html ) {
	$html = with_scripts(
		$html,
		function ( $found ) {
			$said = preg_replace( array( '/\btype\s*=/', '/\bsrc\s*=/' ), array( 'data-rocket-type=', 'data-rocket-src=' ), $found[1] );
			return '<script type="rocketlazyloadscript" ' . trim( $said ) . ">$found[2]</script>";
		}
	);
	return str_replace( '</head>', held_back( 'rocketlazyloadscript', 'data-rocket-src', true ) . '</head>', $html );
}

function optimised_rocket( $html ) {
	$kept = array();
	$html = with_scripts(
		$html,
		function ( $found ) use ( &$kept ) {
			if ( false === strpos( $found[0], 'nowprocket' ) ) {
				return $found[0];
			}
			$kept[] = $found[0];
			return '<kept-' . ( count( $kept ) - 1 ) . '>';
		}
	);
	$html = optimised_careless( $html );
	foreach ( $kept as $at => $tag ) {
		$html = str_replace( "<kept-$at>", $tag, $html );
	}
	return $html;
}

function optimised_litespeed( $html ) {
	return optimised_careless_classic( $html, '/data-no-optimize|data-no-defer/' );
}

function optimised_careless_classic( $html, $left_alone ) {
	$left_alone = is_string( $left_alone ) ? $left_alone : '/^$/'; // PHP gives a number here, where this is called for a page.
	$html       = with_scripts(
		$html,
		function ( $found ) use ( $left_alone ) {
			if ( preg_match( $left_alone, $found[1] ) || false === strpos( $found[1], ' src=' ) ) {
				return $found[0];
			}
			$said = preg_replace( '/\stype=("|\').*?\1/', '', $found[1] );
			return '<script' . str_replace( ' src=', ' type="litespeed/javascript" data-src=', $said ) . '></script>';
		}
	);
	return str_replace( '</head>', held_back( 'litespeed/javascript', 'data-src', false ) . '</head>', $html );
}

function optimised_async( $html ) {
	return preg_replace( '/<script\b(?=[^>]*\ssrc=)/', '<script async', $html );
}

function optimised_autoptimize( $html ) {
	return with_scripts(
		$html,
		function ( $found ) {
			$is_classic = ! preg_match( '/\btype\s*=/', $found[1] ) || preg_match( '#type\s*=\s*[\'"]?(?:text|application)/(?:javascript|ecmascript)#i', $found[1] );
			return $is_classic && ! preg_match( '/data-noptimize|data-cfasync/', $found[1] ) ? str_replace( '<script ', '<script defer ', $found[0] ) : $found[0];
		}
	);
}

function optimised_rocketloader( $html ) {
	$html = with_scripts(
		$html,
		function ( $found ) {
			if ( preg_match( '/data-cfasync=("|\'|)false/', $found[1] ) ) {
				return $found[0];
			}
			$type = preg_match( '/\btype=["\']?([^\s"\']+)/', $found[1], $said ) ? $said[1] : 'text/javascript';
			return '<script type="f00d-' . $type . '"' . preg_replace( '/\stype=("|\').*?\1/', '', $found[1] ) . ">$found[2]</script>";
		}
	);
	return $html;
}

function optimised_minified( $html ) {
	$html = preg_replace( array( '/<!--.*?-->/s', '/>\s+</' ), array( '', '><' ), $html );
	return preg_replace_callback(
		'/<[a-z][^>]*>/i',
		function ( $tag ) {
			return preg_replace( '/=(["\'])([^\s"\'=<>`]+)\1/', '=$2', $tag[0] );
		},
		$html
	);
}

