// Does the main job in a headless Chromium: node browser/test.mjs http://127.0.0.1:8080 buyer@jangteo.example jangteo-demo
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

import { chromium } from "playwright-core";

import { bundle } from "./bundle.mjs";

const PATIENCE_MS = 30_000;
const [address = "http://127.0.0.1:8080", email = "buyer@jangteo.example", password = "jangteo-demo"] =
  process.argv.slice(2);

/** @type {{ [path: string]: [string, string | Uint8Array] | undefined }} */
const files = {
  "/": ["text/html", await readFile(new URL("index.html", import.meta.url))],
  "/page.js": ["text/javascript", await bundle()],
};
const server = createServer((request, response) => {
  const [type, content] = files[request.url ?? ""] ?? [];
  response.writeHead(content ? 200 : 404, { "content-type": `${type ?? "text/plain"}; charset=utf-8` }).end(content);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
const bound = server.address();
const port = bound && typeof bound === "object" ? bound.port : 0;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(`http://127.0.0.1:${port}/`);
  for (const [name, value] of Object.entries({ address, email, password })) await page.fill(`[name=${name}]`, value);
  await page.click("button");
  const done = page.locator("output[data-state=passed], output[data-state=failed]");
  await done.waitFor({ timeout: PATIENCE_MS }).catch(() => console.error("the page did not finish"));
  const output = page.locator("output");
  console.log((await output.textContent())?.trim());
  process.exitCode = (await output.getAttribute("data-state")) === "passed" ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
