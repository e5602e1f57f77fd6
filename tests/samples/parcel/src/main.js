import "pose-risk";
