<!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><title>Blog</title><?php wp_head(); ?></head>
<body>
<?php
while ( have_posts() ) {
	the_post();
	isset( $_GET['excerpts'] ) ? the_excerpt() : the_content();
	// Page builders keep content of their own beside the post, and print it as it is.
	do_action( 'builder_area' );
}
if ( isset( $_GET['also'] ) ) {
	echo apply_filters( 'the_content', get_post( (int) $_GET['also'] )->post_content );
}
if ( isset( $_GET['side'] ) ) {
	dynamic_sidebar( $_GET['side'] );
}
if ( isset( $_GET['in-parts'] ) ) {
	ob_flush();
	flush();
}
wp_footer();
?>
</body>
</html>
