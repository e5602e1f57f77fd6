// What holds scripts back, joins them or moves them: plugins that make sites faster, and consent banners. How each marks a script, as
// its documentation or its published source says, and what its owner does about it, in its own words.

/**
 * @typedef {object} Holder
 * @property {string} name
 * @property {"speed" | "consent"} why
 * @property {RegExp} [type] the script's type
 * @property {RegExp} [attribute] what only it gives: the beginning of `name=value`
 * @property {RegExp} [className]
 * @property {true} [both] where the type alone says too little
 * @property {string} fix
 */

/** @param {string} field the words of its settings */
const list = (field) => `Add pose-risk to ${field}, and empty its cache.`;
/** @param {string} banner @param {string} [more] */
const necessary = (banner, more = "") => `In ${banner}, list pose-risk.js as necessary, or give its tag back a type of "module" and a src: it sets no cookie, stores nothing and sends nothing.${more}`;

/** The first that knows the tag counts: plugins before what many banners share. @type {Holder[]} */
export const HOLDERS = [
  { name: "WP Rocket", why: "speed", type: /^rocketlazyloadscript$/, attribute: /^data-rocket-/, fix: list('"File Optimization", "Delay JavaScript execution", "Excluded JavaScript Files"') },
  { name: "LiteSpeed Cache", why: "speed", type: /^litespeed\//, attribute: /^data-litespeed-/, fix: `${list('"Page Optimization", "Tuning", "JS Deferred / Delayed Excludes" and "JS Excludes"')} Or write data-no-optimize="1" data-no-defer="1" into the script tag.` },
  { name: "Perfmatters", why: "speed", type: /^pmdelayedscript$/, attribute: /^data-(pmdelayedscript|perfmatters-)/, fix: list('"Assets", "JavaScript", "Delay JavaScript", "Excluded from Delay"') },
  { name: "Flying Scripts", why: "speed", attribute: /^data-type=lazy$/, fix: 'Take what names pose-risk out of its "Include Keywords".' },
  { name: "FlyingPress", why: "speed", type: /^flyingpress\//, attribute: /^data-(loading-method|flyingpress-)/, fix: list('"JavaScript", "Exclude scripts from delay"') },
  { name: "NitroPack", why: "speed", type: /nitropack/, attribute: /^(data-)?nitro(pack)?-(?!exclude)/, className: /\bnitropack-/, fix: "Write nitro-exclude into the script tag, or add pose-risk.js to \"Excluded Resources\", and purge its cache." },
  { name: "Rocket Loader", why: "speed", type: /^[0-9a-f]+-\S*(javascript|module)$/, attribute: /^data-cf-(settings|modified)/, fix: 'Add data-cfasync="false" to the script tag, or turn Rocket Loader off.' },
  { name: "Autoptimize", why: "speed", attribute: /^data-ao-/, fix: list('"Exclude scripts from Autoptimize"') },
  { name: "WP Meteor", why: "speed", attribute: /^data-wpmeteor-/, fix: list('"Exclusions"') },
  { name: "Hummingbird", why: "speed", type: /^wphb-delay-type$/, attribute: /^data-wphb-/, fix: list('"Delay JavaScript Execution", "Excluded JavaScript Files"') },
  { name: "PageSpeed", why: "speed", type: /^text\/psajs$/, attribute: /^data-pagespeed-orig-/, fix: "Write data-pagespeed-no-defer into the script tag." },
  { name: "Phast", why: "speed", type: /^(text\/phast|phast)/, attribute: /^data-phast-/, fix: "Write data-phast-no-defer into the script tag." },
  { name: "Seraphinite Accelerator", why: "speed", type: /^o\/js-/, fix: 'Write seraph-accel-crit="1" into the script tag.' },
  { name: "Debloat", why: "speed", type: /^text\/debloat-script$/, fix: list('"Delay Load JS", "Exclude Scripts"') },
  { name: "Swift Performance", why: "speed", type: /^swift\//, attribute: /^data-swift-/, fix: list('"Optimization", "Scripts", "Exclude Scripts"') },
  { name: "Cookiebot", why: "consent", attribute: /^data-(cookieconsent|cookieblock-)/, fix: necessary("Cookiebot", ' Or write data-cookieconsent="ignore" into the tag.') },
  { name: "Complianz", why: "consent", attribute: /^data-(cmplz-|src-cmplz|service=)/, className: /\bcmplz-/, fix: necessary("Complianz", ' "Integrations", "Script Center", "Whitelist a script" does it.') },
  { name: "CookieYes", why: "consent", attribute: /^data-(cookieyes|cli-|cky-)/, className: /\bcky-/, fix: necessary("CookieYes", ' Or take data-cookieyes out of the tag.') },
  { name: "Borlabs Cookie", why: "consent", attribute: /^data-borlabs-/, className: /\bbrlbs-|\bborlabs-/, fix: necessary("Borlabs Cookie", ' A "Script Blocker" of its names the script.') },
  { name: "Usercentrics", why: "consent", attribute: /^data-(usercentrics|uc-)/, fix: necessary("Usercentrics", ' Or take data-usercentrics out of the tag.') },
  { name: "OneTrust", why: "consent", attribute: /^data-(ot-|onetrust|domain-script-category)/, className: /\b(optanon-category-|ot-)/, fix: necessary("OneTrust", ' Or write data-ot-ignore into the tag, and take its class optanon-category-… away.') },
  { name: "iubenda", why: "consent", attribute: /^(data-iub-|suppressedsrc|data-suppressedsrc)/, className: /\b_iub_cs_/, fix: necessary("iubenda") },
  { name: "Real Cookie Banner", why: "consent", attribute: /^consent-/, fix: necessary("Real Cookie Banner", " A content blocker of its names the script.") },
  { name: "Osano", why: "consent", attribute: /^data-osano/, fix: necessary("Osano") },
  { name: "CookieScript", why: "consent", attribute: /^data-cookiescript/, fix: necessary("CookieScript") },
  { name: "Didomi", why: "consent", type: /^didomi\//, fix: necessary("Didomi") },
  { name: "Klaro", why: "consent", type: /^text\/plain$/, attribute: /^data-name=/, both: true, fix: necessary("Klaro") },
  { name: "A consent banner", why: "consent", type: /^(text\/plain|javascript\/blocked|text\/x-blocked)$/, attribute: /^data-(cookie|consent|gdpr)/, fix: necessary("it") },
];

/** Marks by which a script is left alone, not held back. */
const LEFT_ALONE = /^(data-cookieconsent=ignore|data-ot-ignore|data-uc-allowed|nitro-exclude)/;

/**
 * What holds a script or a frame back, by the marks that it bears.
 *
 * @param {Element} element
 * @returns {Holder | undefined}
 */
export function holderOf(element) {
  const type = (element.getAttribute("type") ?? "").trim().toLowerCase();
  const marks = element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`).filter((mark) => !LEFT_ALONE.test(mark));
  return HOLDERS.find((holder) => {
    const isMarked = marks.some((mark) => holder.attribute?.test(mark)) || holder.className?.test(element.getAttribute("class") ?? "");
    const isTyped = holder.type?.test(type) ?? false;
    return holder.both ? isMarked && isTyped : isMarked || isTyped;
  });
}

/** Addresses of scripts that join others. @type {{ name: string, source: RegExp, fix: string }[]} */
export const JOINERS = [
  { name: "Autoptimize", source: /\/cache\/autoptimize\/.*\.(js|php)/, fix: list('"Exclude scripts from Autoptimize"') },
  { name: "LiteSpeed Cache", source: /\/litespeed\/(js|cssjs)\/.*\.js/, fix: list('"Page Optimization", "Tuning", "JS Excludes"') },
  { name: "WP Rocket", source: /\/cache\/min\/\d+\/[0-9a-f]{20,}\.js/, fix: list('"File Optimization", "Combine JavaScript files", "Excluded JavaScript Files"') },
  { name: "W3 Total Cache", source: /\/cache\/minify\/.*\.js/, fix: list('"Minify", "JS", "Never minify the following JS files"') },
  { name: "Fast Velocity Minify", source: /\/cache\/fvm\/.*\.js/, fix: list('"JavaScript Settings", "Ignore Script Files"') },
  { name: "WP Fastest Cache", source: /\/cache\/wpfc-minified\/.*\.js/, fix: list('"Exclude", "Exclude JS"') },
  { name: "SiteGround Optimizer", source: /siteground-optimizer-combined-js/, fix: list('"Frontend", "JavaScript", "Exclude from JavaScript Combination"') },
  { name: "WP-Optimize", source: /\/cache\/wpo-minify\/.*\.js/, fix: list('"Minify", "JavaScript", "Exclude JavaScript from processing"') },
  { name: "Jetpack Boost", source: /\/boost-cache\/.*\.js|\/_jb_static\//, fix: list('"Concatenate JS", "Exclude JS Strings"') },
];
