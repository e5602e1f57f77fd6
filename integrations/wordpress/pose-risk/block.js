// The block in the editor: a field for the pose and one for the view. PHP renders it.
(function ({ blocks, element, blockEditor, components }) {
  const { createElement } = element;
  const VIEWS = { "": "The whole card", compact: "Compact", ranking: "A list of all poses" };

  blocks.registerBlockType("pose-risk/pose", {
    apiVersion: 2,
    title: "Yoga pose and the spine",
    icon: "universal-access",
    category: "widgets",
    attributes: { pose: { type: "string", default: "happy-baby" }, view: { type: "string", default: "" } },
    edit({ attributes, setAttributes }) {
      return createElement(
        "div",
        blockEditor.useBlockProps(),
        createElement(components.TextControl, {
          label: "Pose",
          help: "Its id, such as happy-baby",
          value: attributes.pose,
          onChange: (pose) => setAttributes({ pose }),
        }),
        createElement(components.SelectControl, {
          label: "View",
          value: attributes.view,
          options: Object.entries(VIEWS).map(([value, label]) => ({ value, label })),
          onChange: (view) => setAttributes({ view }),
        }),
      );
    },
    save: () => null,
  });
})(window.wp);
