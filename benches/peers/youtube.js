import "lite-youtube-embed";
