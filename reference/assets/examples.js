// Makes tabs of a page's examples, opens the language that was chosen last, and offers to copy what is shown.
const KEY = "jangteo-language";

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // Some browsers keep nothing.
  }
}

function remember(id) {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // The choice holds for this page.
  }
}

function copier(panel) {
  const code = panel.querySelector(":scope > pre");
  const button = Object.assign(document.createElement("button"), { className: "copy", type: "button", textContent: "Copy" });
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 1500);
  });
  code.before(button);
}

function tabs(examples) {
  const panels = [...examples.querySelectorAll("section")];
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "Language");
  const buttons = panels.map((panel) => {
    const name = panel.querySelector("h3");
    const button = Object.assign(document.createElement("button"), { type: "button", id: name.id, textContent: name.textContent });
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    name.remove();
    return button;
  });
  const open = (at) => {
    panels.forEach((it, index) => { it.hidden = index !== at; });
    buttons.forEach((it, index) => {
      it.setAttribute("aria-selected", index === at);
      it.tabIndex = index === at ? 0 : -1;
    });
  };
  const choose = (at) => {
    open(at);
    buttons[at].focus();
    buttons[at].scrollIntoView({ block: "nearest", inline: "nearest" });
    remember(panels[at].id);
  };
  list.addEventListener("click", ({ target }) => {
    const at = buttons.indexOf(target);
    if (at >= 0) choose(at);
  });
  list.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose((to + buttons.length) % buttons.length);
  });
  list.append(...buttons);
  examples.prepend(list);
  // A link to a language counts more than what is remembered.
  const wanted = [location.hash.slice(1), remembered()].map((id) => panels.findIndex((it) => it.id === id));
  open(wanted.find((at) => at >= 0) ?? 0);
}

for (const examples of document.querySelectorAll(".examples")) {
  // Without a secure page there is no clipboard.
  if (navigator.clipboard) examples.querySelectorAll("section").forEach(copier);
  tabs(examples);
}
