#!/usr/bin/env bash
# Builds every SDK's package as it would be published, installs it where nothing else is, and makes a first call with it.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh sdks
[ -x .tools/postgres/bin/postgres ] && export JANGTEO_POSTGRES_BINARIES=${JANGTEO_POSTGRES_BINARIES:-$PWD/.tools/postgres/bin}
step() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

root=$PWD
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml)
folder=$(mktemp -d)
chmod 755 "$folder"
server=
trap '[ -z "$server" ] || { kill "$server" 2>/dev/null; wait "$server" || true; }; rm -rf "$folder"' EXIT

# quietly <command>…: what it says is shown if it fails.
quietly() { "$@" >"$folder/said" 2>&1 || { cat "$folder/said" >&2; fail "failed: $*"; }; }

# package <file> <all that it may hold, as a regular expression> <name that it must hold>…
package() {
  local file=$1 may=$2 name unpacked=$folder/unpacked/${1##*/}
  shift 2
  [ -f "$file" ] || fail "there is no ${file##*/}"
  mkdir -p "$unpacked"
  case $file in
    *.tgz | *.tar.gz | *.crate) tar --extract --gzip --file "$file" --directory "$unpacked" ;;
    *) python3 -m zipfile --extract "$file" "$unpacked" ;;
  esac
  (cd "$unpacked" && find . -type f -printf '%P\n' | sort) >"$folder/files"
  ! grep -vE "^($may)$" "$folder/files" >&2 || fail "${file##*/} must not hold these"
  for name in "$@"; do grep -qxF "$name" "$folder/files" || fail "${file##*/} does not hold $name"; done
  ! grep -rlF -e "$folder" -e "$root/sdk/" "$unpacked" >&2 || fail "${file##*/} names folders of this machine"
  printf '%s: %s KB, %s files\n' "${file##*/}" $((($(stat --format %s "$file") + 1023) / 1024)) "$(wc -l <"$folder/files")"
}

# lists <command>…: it prints the name of each product that the server at its last argument has, as all languages do.
lists() {
  "$@" "$address" >"$folder/listed" 2>"$folder/said" || { cat "$folder/said" >&2; fail "failed: $*"; }
  [ -s "$folder/listed" ] || fail "lists nothing: $*"
  [ -f "$folder/products" ] || cp "$folder/listed" "$folder/products"
  diff "$folder/products" "$folder/listed" >&2 || fail "lists other products: $*"
  printf 'listed %s products\n' "$(wc -l <"$folder/listed")"
}

step 'a server to call'
# Any build will do: what is tested here is the packages.
[ -x target/debug/jangteo ] || cargo build --quiet --package jangteo-server --bins
port=$(node -e 'require("net").createServer().listen(0, function () { console.log(this.address().port); this.close() })')
address=http://127.0.0.1:$port
target/debug/jangteo serve --demo --data-folder "$folder/data" --listen "127.0.0.1:$port" --log warn >"$folder/log" 2>&1 &
server=$!
# Packages are built from what a clean clone has, and not here.
git ls-files -z --cached --others --exclude-standard sdk |
  tar --create --ignore-failed-read --null --files-from - | tar --extract --directory "$folder"
for _ in $(seq 300); do
  grep -q 'Ctrl-C' "$folder/log" && break
  kill -0 "$server" || { cat "$folder/log" >&2; exit 1; }
  sleep 0.2
done

step typescript
sdk/typescript/setup.sh
ln -s "$root/sdk/typescript/node_modules" "$folder/sdk/typescript/node_modules"
(cd "$folder/sdk/typescript" && quietly npm pack --loglevel=error)
tarball=$folder/sdk/typescript/jangteo-sdk-$version.tgz
package "$tarball" 'package/(package\.json|README\.md|CHANGELOG\.md|LICENSE|dist/.*\.(js|d\.ts))' \
  package/{README.md,CHANGELOG.md,LICENSE,dist/index.js,dist/index.d.ts,dist/node.js,dist/node.d.ts}
mkdir "$folder/npm"
cd "$folder/npm"
pinned() { node -p "require('$root/sdk/typescript/package.json').devDependencies['$1']"; }
add() { quietly npm install --loglevel=error --no-audit --no-fund --prefer-offline "$@"; }
echo '{ "private": true, "type": "module" }' >package.json
cat >in-a-browser.ts <<'TS'
import { Jangteo, type JangteoError } from "@jangteo/sdk";

const client = new Jangteo({ address: "http://127.0.0.1:8080" });
export const names: Promise<string[]> = client.catalog.listProducts({}).then((page) => page.products.map((it) => it.name));
export const about = (error: JangteoError): string => `${error.reason} ${error.message} ${error.requestId}`;
// @ts-expect-error: there is no such RPC.
client.catalog.listNothing({});
TS
cat >first-call.ts <<'TS'
import { Jangteo } from "@jangteo/sdk/node";

const client = new Jangteo({ address: process.argv[2] ?? "" });
for await (const product of client.catalog.listProducts({})) console.log(product.name);
TS
check() { "$root/sdk/typescript/node_modules/.bin/tsc" --strict --target es2022 "$@"; }
add "$tarball"
quietly node --input-type=module --eval 'import("@jangteo/sdk").then(({ Jangteo }) => new Jangteo({ address: "http://127.0.0.1" }))'
for kind in '--module nodenext' '--module esnext --moduleResolution bundler'; do
  # shellcheck disable=SC2086
  quietly check $kind --noEmit --lib es2022,dom,dom.iterable,dom.asynciterable in-a-browser.ts
done
add "@connectrpc/connect-node@$(pinned @connectrpc/connect-node)" "@types/node@$(pinned @types/node)"
quietly check --module nodenext --noEmit --lib es2022,dom,dom.iterable,dom.asynciterable --types node first-call.ts
# Without a browser's types the declarations of Connect itself do not pass.
quietly check --module nodenext --skipLibCheck --lib es2022 --types node first-call.ts
lists node first-call.js
cd "$root"

step python
python3 -m venv "$folder/build"
pip() { local venv=$1; shift; quietly "$venv/bin/pip" install --quiet --disable-pip-version-check "$@"; }
pip "$folder/build" build
# The wheel is built from the source distribution, which shows that that is whole.
quietly "$folder/build/bin/python" -m build "$folder/sdk/python"
wheel=$folder/sdk/python/dist/jangteo-$version-py3-none-any.whl
source=$folder/sdk/python/dist/jangteo-$version.tar.gz
package "$wheel" "jangteo/.*\.pyi?|jangteo/py\.typed|jangteo-$version\.dist-info/(METADATA|RECORD|WHEEL|licenses/LICENSE)" \
  jangteo/{py.typed,__init__.py,aio.py,order/v1/order_service_pb2.pyi} "jangteo-$version.dist-info/licenses/LICENSE"
package "$source" "jangteo-$version/((src|gen|tests|examples)/.*\.pyi?|src/jangteo/py\.typed|[A-Z]+\.md|LICENSE|PKG-INFO|pyproject\.toml|\.gitignore)" \
  jangteo-"$version"/{README.md,CHANGELOG.md,LICENSE,pyproject.toml}
cat >"$folder/first_call.py" <<'PYTHON'
import sys

from jangteo import Client
from jangteo.catalog.v1 import ListProductsRequest

with Client(sys.argv[1]) as client:
    for product in client.catalog.iter_products(ListProductsRequest()):
        print(product.name)
PYTHON
for archive in "$wheel" "$source"; do
  venv=$folder/venv-${archive##*.}
  python3 -m venv "$venv"
  pip "$venv" "$archive"
  (cd / && "$venv/bin/python" -c 'import jangteo, pathlib; assert (pathlib.Path(jangteo.__file__).parent / "py.typed").exists()')
  quietly "$venv/bin/pip" --disable-pip-version-check check
  lists "$venv/bin/python" "$folder/first_call.py"
done

step go
# A proxy of one module, in a folder: `go get` sees what it would see after a release. What was fetched before is asked next.
mkdir -p "$folder/zip" "$folder/go" "$folder/goproxy/github.com/jangteo/jangteo/sdk/go/@v"
published=$folder/goproxy/github.com/jangteo/jangteo/sdk/go/@v/v$version
zip=$folder/jangteo-sdk-go-$version.zip
cat >"$folder/zip/main.go" <<'GO'
package main

import (
	"log"
	"os"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

func main() {
	file, err := os.Create(os.Args[3])
	if err != nil {
		log.Fatal(err)
	}
	if err := zip.CreateFromDir(file, module.Version{Path: "github.com/jangteo/jangteo/sdk/go", Version: os.Args[2]}, os.Args[1]); err != nil {
		log.Fatal(err)
	}
}
GO
(cd "$folder/zip" && quietly go mod init zip && quietly go get golang.org/x/mod@v0.31.0 &&
  quietly go run . "$folder/sdk/go" "v$version" "$zip")
cp "$zip" "$published.zip"
cp "$folder/sdk/go/go.mod" "$published.mod"
printf '{"Version":"v%s","Time":"2025-01-01T00:00:00Z"}\n' "$version" >"$published.info"
module=github.com/jangteo/jangteo/sdk/go@v$version
package "$zip" \
  "$module/([a-z_]+\.go|go\.(mod|sum)|[A-Z]+\.md|LICENSE|\.gitignore|buf\.gen\.yaml|[a-z]+\.sh|templates/.*\.jinja|(gen|examples|conformance)/.*\.go)" \
  "$module"/{README.md,CHANGELOG.md,LICENSE,go.mod,go.sum}
(
  cd "$folder/go"
  GOPROXY="file://$folder/goproxy,file://$(go env GOMODCACHE)/cache/download,$(go env GOPROXY)"
  GONOSUMDB="github.com/jangteo/*,$(go env GONOSUMDB)"
  GOFLAGS="$(go env GOFLAGS) -modcacherw"
  GOMODCACHE=$folder/gomodcache
  export GOPROXY GONOSUMDB GOFLAGS GOMODCACHE
  cat >main.go <<'GO'
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	jangteo "github.com/jangteo/jangteo/sdk/go"
	catalogv1 "github.com/jangteo/jangteo/sdk/go/gen/jangteo/catalog/v1"
)

func main() {
	client, err := jangteo.Dial(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	for product, err := range client.AllProducts(context.Background(), &catalogv1.ListProductsRequest{}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(product.GetName())
	}
}
GO
  quietly go mod init example.com/first-call
  cp "$folder/sdk/go/go.sum" go.sum
  quietly go get "$module"
  quietly go mod tidy
  quietly go mod verify
  quietly go vet .
  lists go run .
)

step java
# A local repository of its own, for the package is nowhere else: with what was fetched before, by links.
mkdir -p "$folder/m2" "$folder/maven/src/main/java"
[ ! -d ~/.m2/repository ] || cp --recursive --symbolic-link ~/.m2/repository/. "$folder/m2"
rm -rf "$folder/m2/dev/jangteo"
maven() { quietly mvn --batch-mode --quiet --no-transfer-progress -Dstyle.color=never -Dmaven.repo.local="$folder/m2" "$@"; }
maven --file "$folder/sdk/java/pom.xml" -Prelease -Dmaven.test.skip=true install
jar=$folder/m2/dev/jangteo/jangteo-sdk/$version/jangteo-sdk-$version
package "$jar.jar" 'META-INF/(MANIFEST\.MF|LICENSE|maven/.*/pom\.(xml|properties))|dev/jangteo/.*\.class' \
  META-INF/LICENSE dev/jangteo/sdk/Jangteo.class
package "$jar-sources.jar" 'META-INF/(MANIFEST\.MF|LICENSE|maven/.*/pom\.(xml|properties))|dev/jangteo/.*\.java' dev/jangteo/sdk/Jangteo.java
package "$jar-javadoc.jar" '.*' index.html dev.jangteo.sdk/dev/jangteo/sdk/Jangteo.html
cat >"$folder/maven/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>first-call</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>dev.jangteo</groupId>
      <artifactId>jangteo-sdk</artifactId>
      <version>$version</version>
    </dependency>
  </dependencies>
</project>
XML
cat >"$folder/maven/src/main/java/FirstCall.java" <<'JAVA'
import dev.jangteo.catalog.v1.ListProductsRequest;
import dev.jangteo.sdk.Jangteo;

public class FirstCall {
    public static void main(String[] arguments) {
        try (var client = Jangteo.connect(arguments[0])) {
            for (var product : client.catalog().pages(ListProductsRequest.getDefaultInstance())) {
                System.out.println(product.getName());
            }
        }
    }
}
JAVA
# Of the versions that the package itself is built with: no others are fetched.
plugin() { printf 'org.apache.maven.plugins:%s:%s' "$1" "$(grep -A1 "<artifactId>$1<" sdk/java/pom.xml | sed -n 's|.*<version>\(.*\)</version>|\1|p')"; }
maven --file "$folder/maven/pom.xml" "$(plugin maven-compiler-plugin):compile" \
  "$(plugin maven-dependency-plugin):build-classpath" -Dmdep.outputFile="$folder/classpath"
grep -qF "$jar.jar" "$folder/classpath" || fail "another package than ${jar##*/}.jar is used"
lists java -cp "$folder/maven/target/classes:$(cat "$folder/classpath")" FirstCall

step rust
quietly cargo package --package jangteo-sdk --allow-dirty --no-verify --locked --target-dir "$folder/target"
crate=$folder/target/package/jangteo-sdk-$version.crate
package "$crate" "jangteo-sdk-$version/(Cargo\.(toml|toml\.orig|lock)|\.cargo_vcs_info\.json|[A-Z]+\.md|LICENSE|(src|examples)/.*\.rs|src/gen/descriptors\.bin)" \
  jangteo-sdk-"$version"/{README.md,CHANGELOG.md,LICENSE,src/gen/descriptors.bin}
mkdir -p "$folder/crate/src"
tokio=$(sed -n 's/^tokio = { version = "\([^"]*\)".*/\1/p' Cargo.toml)
cat >"$folder/crate/Cargo.toml" <<TOML
[package]
name = "first-call"
edition = "2024"

[dependencies]
jangteo-sdk.path = "$folder/unpacked/${crate##*/}/jangteo-sdk-$version"
tokio = { version = "$tokio", features = ["macros", "rt"] }

[profile.dev]
debug = false
TOML
cat >"$folder/crate/src/main.rs" <<'RUST'
use jangteo_sdk::catalog::v1::ListProductsRequest;
use jangteo_sdk::futures::TryStreamExt;
use jangteo_sdk::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new(std::env::args().nth(1).unwrap_or_default())?;
    let mut products = std::pin::pin!(client.pages(ListProductsRequest::default()));
    while let Some(product) = products.try_next().await? {
        println!("{}", product.name);
    }
    Ok(())
}
RUST
# The newest versions that it asks for are what its users get: hence no Cargo.lock.
(cd "$folder/crate" && export CARGO_TARGET_DIR=$folder/target && lists cargo run --quiet --jobs 1 --)
