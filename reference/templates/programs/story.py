"""Every example of the reference, in order: python story.py http://127.0.0.1:8080"""

import subprocess
import sys

{{ imports }}

address = sys.argv[1]


def given(command: str) -> str:
    return subprocess.check_output(command, shell=True, text=True).strip()


{% for it in starts %}
def {{ it.name }}_signs_in() -> Client:
    {{ it.code | replace('"http://127.0.0.1:8080"', "address") | indent(4) }}
    return client


{% endfor %}
nobody = Client(address)
newcomer = Client(address)
{% for it in people %}
{{ it }} = {{ it }}_signs_in()
{% endfor %}
{% for it in variables %}
{{ it }} = ""
{% endfor %}
{% for it in steps %}
{% set assigned = (it.given | map(attribute="name") | list) + (it.keeps | map(attribute="name") | list if it.answered else []) %}


def step_{{ loop.index }}(client: Client) -> None:
{% if assigned %}
    global {{ assigned | join(", ") }}
{% endif %}
{% for it in it.given %}
    {{ it.name }} = given({{ it.command | text }})
{% endfor %}
    {{ it.code | indent(4) }}
{% for keep in it.keeps if it.answered %}
    {{ keep.name }} = {{ keep.value }}
{% endfor %}


print("-- {{ it.rpc }}", flush=True)
step_{{ loop.index }}({{ it.persona }})
{% endfor %}
