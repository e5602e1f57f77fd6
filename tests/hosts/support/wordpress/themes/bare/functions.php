<?php
foreach ( array( 'text', 'block', 'html' ) as $place ) {
	register_sidebar( array( 'id' => $place, 'name' => $place ) );
}
