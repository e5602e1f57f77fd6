import "emoji-picker-element";
