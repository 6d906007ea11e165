//! Every example of the reference, in order: `cargo run -- http://127.0.0.1:8080`

{{ imports }}

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[derive(Default)]
struct Kept {
{% for it in variables %}
    {{ it }}: String,
{% endfor %}
}

fn given(command: &str) -> Result<String> {
    let output = std::process::Command::new("sh").args(["-c", command]).output()?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

{% for it in starts %}
async fn {{ it.name }}_signs_in(address: &str) -> Result<Client> {
    {{ it.code | replace('"http://127.0.0.1:8080"', "address") | indent(4) }}
    Ok(client)
}

{% endfor %}
#[tokio::main]
async fn main() -> Result<()> {
    let address = std::env::args().nth(1).ok_or("no address")?;
    let mut kept = Kept::default();
    let (nobody, newcomer) = (Client::new(&address)?, Client::new(&address)?);
{% for it in people %}
    let {{ it }} = {{ it }}_signs_in(&address).await?;
{% endfor %}
{% for it in steps %}
    println!("-- {{ it.rpc }}");
    step_{{ loop.index }}(&{{ it.persona }}, &mut kept).await?;
{% endfor %}
    Ok(())
}
{% for it in steps %}

// {{ it.rpc }}
async fn step_{{ loop.index }}(client: &Client, {{ "_" if not (it.uses or it.keeps) }}kept: &mut Kept) -> Result<()> {
{% for it in it.given %}
    kept.{{ it.name }} = given({{ it.command | text }})?;
{% endfor %}
{% for it in it.uses %}
    let {{ it }} = kept.{{ it }}.clone();
{% endfor %}
    {{ it.code | indent(4) }}
{% for keep in it.keeps if it.answered %}
    kept.{{ keep.name }} = {{ keep.value }};
{% endfor %}
    Ok(())
}
{% endfor %}
