// Constants that the build writes into the shell (crates/xtask/src/build/shell.rs). In the file for bundlers the hashes are
// empty, since a bundler rewrites files: there the ids of the builds are compared.

/** Hash of `pose_risk.js`, in the form of an `integrity` attribute. */
declare const PIN_GLUE: string;
/** Hash of `pose_risk_bg.wasm`. */
declare const PIN_WASM: string;
/** Hash of `pose-risk-wake.js`. */
declare const PIN_WAKE: string;
/** Hash of `pose-risk-more.css`. */
declare const PIN_MORE_STYLES: string;
/** Hash of `pose-risk-card.js`. */
declare const PIN_CARD: string;
/** Hash of `pose-risk.css`. */
declare const PIN_STYLES: string;
/** Hash of `sources.json`. */
declare const PIN_SOURCES: string;
/** Hash of `pose-risk.js`, which only the classic script loads. */
declare const PIN_SHELL: string;
/** Hash of `integrity.json`, which holds those of all other files. */
declare const PIN_LIST: string;
/** The id of the build, the same in the shell and in the card. */
declare const BUILD: string;
/** The version of the package. */
declare const VERSION: string;
/** What a link to a pose's page says (`fallback-link` of www/locales/en.ftl). */
declare const WORDS_PAGE: string;
/** What a card says whose code cannot run here (`still-cannot-run`). */
declare const WORDS_STILL: string;
/** What a card says whose code has stopped (`still-stopped`). */
declare const WORDS_STOPPED: string;
/** What a card says whose code did not come (`still-did-not-come`). */
declare const WORDS_TRY_AGAIN: string;
