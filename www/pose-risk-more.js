// What few pages need: names in the place of ids, explanations of failures, added catalogues, groups, and the other forms of the tag. The shell
// fetches this file when a page first needs one of them.

export { fetchCatalog } from "./more/catalog.js";
export { explain } from "./more/explain.js";
export { upgradeForms } from "./more/forms.js";
export { leadOn } from "./more/lead-on.js";
export { joinGroup } from "./more/group.js";
export { readByName } from "./more/names.js";
