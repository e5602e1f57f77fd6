/** The card's stylesheet as text (crates/xtask/src/build/shell.rs). */
declare module "styles" {
  const text: string;
  export default text;
}
