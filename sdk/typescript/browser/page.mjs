// Does the main job from a page, over gRPC-Web.
import { Jangteo } from "@jangteo/sdk";

import { mainJob } from "../examples/job.mjs";

const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
const log = /** @type {HTMLElement} */ (document.querySelector("output"));

/** @param {string} line */
const say = (line) => log.append(`${line}\n`);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const fields = new FormData(form);
  const field = (/** @type {string} */ name) => String(fields.get(name));
  log.replaceChildren();
  log.dataset.state = "working";
  try {
    await mainJob(new Jangteo({ address: field("address") }), field("email"), field("password"), say);
    log.dataset.state = "passed";
  } catch (error) {
    say(String(error));
    log.dataset.state = "failed";
  }
});
