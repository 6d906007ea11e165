// Every example of the reference, in order: go run main.go http://127.0.0.1:8080
package main

{{ imports | replace("import (\n", "import (\n\t\"context\"\n\t\"fmt\"\n\t\"os\"\n\t\"os/exec\"\n\t\"strings\"\n\n") }}

type step struct {
	rpc    string
	client *jangteo.Client
	call   func(ctx context.Context, client *jangteo.Client) error
}

func given(command string, value *string) error {
	text, err := exec.Command("sh", "-c", command).Output()
	*value = strings.TrimSpace(string(text))
	return err
}

func dial(ctx context.Context, email string) (*jangteo.Client, error) {
	client, err := jangteo.Dial(os.Args[1])
	if err != nil || email == "" {
		return client, err
	}
	return client, client.Login(ctx, email, "{{ password }}")
}

{% for it in starts %}
func {{ it.name }}SignsIn(ctx context.Context) error {
{% for line in it.code | replace('"http://127.0.0.1:8080"', "os.Args[1]") | lines %}
	{{ line }}
{% endfor %}
	return nil
}

{% endfor %}
func run(ctx context.Context) error {
	// They close their clients when they are done.
	for _, it := range []func(context.Context) error{ {{- people | join("SignsIn, ") }}SignsIn} {
		if err := it(ctx); err != nil {
			return err
		}
	}
	var {{ variables | join(", ") }} string
{% for it in ["nobody", "newcomer"] + people %}
	{{ it }}, err := dial(ctx, "{{ it ~ "@jangteo.example" if it in people }}")
	if err != nil {
		return err
	}
{% endfor %}
	steps := []step{
{% for it in steps %}
		{"{{ it.rpc }}", {{ it.persona }}, func(ctx context.Context, client *jangteo.Client) error {
{% for it in it.given %}
			if err := given({{ it.command | text }}, &{{ it.name }}); err != nil {
				return err
			}
{% endfor %}
{% for line in it.code | lines %}
{{ "\t\t\t" ~ line if line }}
{% endfor %}
{% for keep in it.keeps if it.answered %}
			{{ keep.name }} = {{ keep.value }}
{% endfor %}
			return nil
		}},
{% endfor %}
	}
	for _, it := range steps {
		fmt.Println("--", it.rpc)
		if err := it.call(ctx, it.client); err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
