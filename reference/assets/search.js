// Finds pages by name and by what is said of them. Enter opens the chosen one, arrows choose, Escape leaves, "/" comes here.
const root = document.currentScript.dataset.root;
const input = document.getElementById("search");
const found = document.getElementById("found");
let entries;
let chosen = 0;

const load = async () => (entries ??= await (await fetch(`${root}search.json`)).json());

// Better the more of the name it is; names before sentences.
function score({ name, about }, words) {
  const [low, text] = [name.toLowerCase(), about.toLowerCase()];
  let sum = 0;
  for (const word of words) {
    if (low.startsWith(word)) sum += 4;
    else if (low.includes(word)) sum += 3;
    else if (text.includes(word)) sum += 1;
    else return 0;
  }
  return sum + 1 / name.length;
}

function choose(index) {
  const links = [...found.querySelectorAll("a")];
  chosen = Math.max(0, Math.min(index, links.length - 1));
  links.forEach((it, at) => it.classList.toggle("chosen", at === chosen));
  links[chosen]?.scrollIntoView({ block: "nearest" });
}

function show(entry) {
  const link = Object.assign(document.createElement("a"), { href: root + entry.path });
  link.append(`${entry.name} `, Object.assign(document.createElement("small"), { textContent: `${entry.kind} · ${entry.about}` }));
  const item = document.createElement("li");
  item.append(link);
  return item;
}

input.addEventListener("input", async () => {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const all = (await load()).map((it) => [score(it, words), it]).filter(([it]) => it > 0);
  all.sort(([one], [other]) => other - one);
  found.replaceChildren(...all.slice(0, 12).map(([, it]) => show(it)));
  found.hidden = words.length === 0;
  choose(0);
});

input.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") choose(chosen + 1);
  else if (event.key === "ArrowUp") choose(chosen - 1);
  else if (event.key === "Enter") found.querySelector("a.chosen")?.click();
  else if (event.key === "Escape") found.hidden = true;
  else return;
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  if (!event.target.closest(".search")) found.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target === input) return;
  event.preventDefault();
  input.focus();
});
