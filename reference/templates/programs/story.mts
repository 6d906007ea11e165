// Every example of the reference, in order: node story.mjs http://127.0.0.1:8080
import { execFileSync } from "node:child_process";

{{ imports }}

const [address = ""] = process.argv.slice(2);
const given = (command: string) => execFileSync("sh", ["-c", command], { encoding: "utf8" }).trim();

const nobody = new Jangteo({ address });
const newcomer = new Jangteo({ address });
{% for it in starts %}
const {{ it.name }} = await (async () => {
  {{ it.code | replace('"http://127.0.0.1:8080"', "address") | indent(2) }}
  return client;
})();
{% endfor %}
{% for it in variables %}
let {{ it }} = "";
{% endfor %}
{% for it in steps %}

console.log("-- {{ it.rpc }}");
{% for it in it.given %}
{{ it.name }} = given({{ it.command | text }});
{% endfor %}
{
  const client = {{ it.persona }};
  {{ it.code | indent(2) }}
{% for keep in it.keeps if it.answered %}
  {{ keep.name }} = {{ keep.value }};
{% endfor %}
}
{% endfor %}
