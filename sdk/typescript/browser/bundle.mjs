// Bundles the page for browsers.
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

/** The page's script, as one minified module. */
export async function bundle() {
  const entry = fileURLToPath(new URL("page.mjs", import.meta.url));
  const options = { bundle: true, minify: true, write: false, format: /** @type {const} */ ("esm"), target: "es2022" };
  const { outputFiles } = await build({ entryPoints: [entry], ...options });
  return outputFiles?.[0]?.contents ?? new Uint8Array();
}
