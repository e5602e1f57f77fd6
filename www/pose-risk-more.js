// What few pages need: names in the place of ids, explanations of failures, added catalogues, groups, disabled field sets,
// a place that is kept while a card comes above it, and the other forms of the tag. The shell fetches this file when a page
// first needs one of them.

export { fetchCatalog } from "./more/catalog.js";
export { followFieldSets } from "./more/field-sets.js";
export { explain } from "./more/explain.js";
export { upgradeForms } from "./more/forms.js";
export { leadOn } from "./more/lead-on.js";
export { joinGroup } from "./more/group.js";
export { readByName } from "./more/names.js";
export { keepPlace } from "./more/steady.js";
