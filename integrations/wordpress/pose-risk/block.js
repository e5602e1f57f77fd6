// The block in the editor: a field for each attribute that holds one value. PHP renders the element.
(function ({ blocks, element, blockEditor, components }) {
  const { createElement } = element;
  // begin fields (by `cargo run -p tools -- element`, from www/element.json)
  const FIELDS = [
    { name: "pose", label: "Pose", help: "Its id, such as happy-baby" },
    { name: "view", label: "View", options: [{"label":"The whole card","value":""},{"label":"Compact, unfolds","value":"compact"},{"label":"A list of all poses","value":"ranking"},{"label":"Two poses side by side","value":"compare"}] },
    { name: "compare", label: "Second pose", help: "Its id, for two poses side by side", inView: "compare" },
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
