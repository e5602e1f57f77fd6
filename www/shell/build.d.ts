// What the build writes into the shell (xtask/src/build/shell.rs). In the file for bundlers the
// hashes are empty: a bundler writes files anew, so there the build's id is compared.

/** Hash of `pose_risk.js`, in the form of an `integrity` attribute. */
declare const PIN_GLUE: string;
/** Hash of `pose_risk_bg.wasm`. */
declare const PIN_WASM: string;
/** Hash of `pose_risk_rest.wasm`. */
declare const PIN_REST: string;
/** Hash of `integrity.json`, which holds those of all other files. */
declare const PIN_LIST: string;
/** What shell and card of one build have in common. */
declare const BUILD: string;
/** The version of the package. */
declare const VERSION: string;
