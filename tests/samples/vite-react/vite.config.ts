import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // While developing, Vite bundles packages ahead, and away from the files beside them.
  optimizeDeps: { exclude: ["pose-risk"] },
});
