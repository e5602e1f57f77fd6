// For sites whose script tags cannot be modules: finds its own folder, and imports the module from it. Rocket Loader and
// the like run scripts late, when `document.currentScript` is gone; and a picture of a comment may be named so.
{
  const mine = /** @type {HTMLScriptElement | undefined} */ (
    document.currentScript instanceof HTMLScriptElement ? document.currentScript : [...document.querySelectorAll("script")].find(({ src }) => /\/pose-risk-classic\.js([?#]|$)/.test(src))
  );
  if (mine) {
    const { href } = new URL("pose-risk.js", mine.src);
    // `import()` takes no hash, but joins a preload that has one.
    const link = document.createElement("link");
    mine.after(Object.assign(link, { rel: "modulepreload", href, integrity: PIN_SHELL, nonce: mine.nonce }));
    import(href)
      .catch((cause) => console.error(`pose-risk: ${href} did not come, or is not of the same version as this script. Upload the whole pkg folder and keep its files together.`, cause))
      .finally(() => link.remove());
  }
}
