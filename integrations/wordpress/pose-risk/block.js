// The block in the editor: a field for each attribute that holds one value. PHP renders the element.
(function ({ blocks, element, blockEditor, components }) {
  const { createElement } = element;
  // begin fields (by `cargo run -p tools -- element`, from www/element.json)
  const FIELDS = [
    { name: "pose", label: "Pose", help: "Its id, such as happy-baby" },
    { name: "view", label: "View", options: [{"label":"The whole card","value":""},{"label":"Compact, unfolds","value":"compact"},{"label":"A list of all poses","value":"ranking"},{"label":"Two poses side by side","value":"compare"},{"label":"A sequence of poses","value":"sequence"}] },
    { name: "by", label: "Order of the list", inView: "ranking", options: [{"label":"How demanding in all","value":""},{"label":"Rounding of the low back","value":"lumbar-flexion"},{"label":"Arching of the low back","value":"lumbar-extension"},{"label":"Leaning of the low back","value":"lumbar-lateral"},{"label":"Turning of the low back","value":"lumbar-rotation"},{"label":"Rounding and turning together","value":"lumbar-combined"},{"label":"Rounding of the upper back","value":"thoracic-flexion"},{"label":"Turning of the upper back","value":"thoracic-rotation"},{"label":"Load on the low back","value":"load"},{"label":"Our advice","value":"advice"}] },
    { name: "limit", label: "Rows of the list", inView: "ranking", options: [{"label":"All","value":""},{"label":"Ten","value":"10"},{"label":"Twelve","value":"12"},{"label":"Five","value":"5"}] },
    { name: "compare", label: "Second pose", help: "Its id, for two poses side by side", inView: "compare" },
    { name: "sequence", label: "Sequence", inView: "sequence", options: [{"label":"Cat-Cow","value":"cat-cow"},{"label":"Core Endurance in Ten Minutes","value":"core-endurance-in-ten-minutes"},{"label":"A Desk Break","value":"desk-break"},{"label":"A Gentle Morning","value":"gentle-morning"},{"label":"Sun Salutation A","value":"sun-salutation-a"},{"label":"Sun Salutation B","value":"sun-salutation-b"}] },
    { name: "theme", label: "Theme", options: [{"label":"As the page","value":""},{"label":"Light","value":"light"},{"label":"Dark","value":"dark"}] },
    { name: "lang", label: "Language", options: [{"label":"As the page","value":""},{"label":"English","value":"en"}] },
  ];
  // end fields

  blocks.registerBlockType("pose-risk/pose", {
    apiVersion: 2,
    title: "Yoga pose and the spine",
    icon: "universal-access",
    category: "widgets",
    // Their types and defaults are registered in PHP.
    edit({ attributes, setAttributes }) {
      const shown = FIELDS.filter(({ inView }) => !inView || inView === attributes.view);
      return createElement(
        "div",
        blockEditor.useBlockProps(),
        ...shown.map(({ name, label, help, options }) =>
          createElement(options ? components.SelectControl : components.TextControl, {
            key: name,
            label,
            help,
            options,
            value: attributes[name] ?? "",
            onChange: (value) => setAttributes({ [name]: value }),
          }),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
