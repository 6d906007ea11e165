// Tells how large the main job is in a browser, and fails above the limit.
import { gzipSync } from "node:zlib";

import { bundle } from "./bundle.mjs";

const LIMIT_BYTES = 60_000;

const script = await bundle();
const bytes = gzipSync(script, { level: 9 }).length;
console.log(`the main job: ${script.length} bytes, ${bytes} gzipped of ${LIMIT_BYTES} allowed`);
process.exitCode = bytes > LIMIT_BYTES ? 1 : 0;
