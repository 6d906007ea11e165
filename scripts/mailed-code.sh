#!/usr/bin/env bash
# Takes the next mail with a code for somebody out of the folder where a server without SMTP puts its mails, and prints the code. Waits
# until it is there: scripts/mailed-code.sh FOLDER ADDRESS
set -euo pipefail
exec python3 - "$@" <<'PYTHON'
import email
import email.policy
import pathlib
import re
import sys
import time

folder, address = sys.argv[1:]
for _ in range(200):
    for path in sorted(pathlib.Path(folder).glob("*.eml")):
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        code = re.search(r"^  ([\w-]+)\s*$", mail.get_content(), re.MULTILINE)
        if mail["to"] == address and code:
            path.unlink()
            print(code[1])
            sys.exit()
    time.sleep(0.1)
sys.exit(f"no mail with a code for {address} in {folder}")
PYTHON
