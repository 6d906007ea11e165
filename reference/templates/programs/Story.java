// Every example of the reference, in order: java -cp … Story.java http://127.0.0.1:8080
{{ imports }}

public final class Story {
{% for it in variables %}
    private static String {{ it }};
{% endfor %}

    public static void main(String[] arguments) throws Exception {
        try (var nobody = Jangteo.connect(arguments[0]);
                var newcomer = Jangteo.connect(arguments[0]);
                var buyer = buyer(arguments[0]);
                var seller = seller(arguments[0]);
                var operator = operator(arguments[0])) {
{% for it in steps %}
            System.out.println("-- {{ it.rpc }}");
            step{{ loop.index }}({{ it.persona }});
{% endfor %}
        }
    }

{% for it in starts %}
    private static Jangteo {{ it.name }}(String address) {
        {{ it.code | replace('"http://127.0.0.1:8080"', "address") | indent(8) }}
        return client;
    }

{% endfor %}
    private static String given(String command) throws Exception {
        var process = new ProcessBuilder("sh", "-c", command).start();
        return new String(process.getInputStream().readAllBytes(), "UTF-8").strip();
    }
{% for it in steps %}

    // {{ it.rpc }}
    private static void step{{ loop.index }}(Jangteo client) throws Exception {
{% for it in it.given %}
        {{ it.name }} = given({{ it.command | text }});
{% endfor %}
        {{ it.code | indent(8) }}
{% for keep in it.keeps if it.answered %}
        {{ keep.name }} = {{ keep.value }};
{% endfor %}
    }
{% endfor %}
}
