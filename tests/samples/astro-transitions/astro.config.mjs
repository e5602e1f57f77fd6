export default {
  base: "/astro",
  build: { format: "file" },
  // A page that the router fetches ahead is dropped when its link is followed at once, which reads as a failed request.
  prefetch: false,
};
