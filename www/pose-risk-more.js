// What few pages need: names for failures, catalogues, groups, the other forms of the tag. The shell
// fetches this file for the first of them.

export { catalogFrom } from "./more/catalog.js";
export { upgradeForms } from "./more/forms.js";
export { join } from "./more/group.js";
export { name } from "./more/name.js";
