// For sites whose script tags cannot be modules: finds its own folder, and imports the module from it. Rocket Loader and
// the like run scripts late, when `document.currentScript` is gone.
{
  const mine = /** @type {HTMLScriptElement | undefined} */ (
    document.currentScript ?? [...document.scripts].find(({ src }) => /\/pose-risk-classic\.js([?#]|$)/.test(src))
  );
  if (mine) {
    const { href } = new URL("pose-risk.js", mine.src);
    // `import()` takes no hash, but joins a preload that has one.
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "modulepreload", href, integrity: PIN_SHELL, nonce: mine.nonce }));
    import(href).finally(() => link.remove());
  }
}
