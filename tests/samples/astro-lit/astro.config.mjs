import lit from "@astrojs/lit";

export default { integrations: [lit()] };
