#!/usr/bin/env bash
# Signs up buyers whose e-mail is verified: scripts/sign-up.sh HOST:PORT FOLDER-OF-MAILS PASSWORD E-MAIL…
set -euo pipefail
here=$(dirname "$0")
server=$1 mails=$2 password=$3
shift 3
account() {
  curl --silent --show-error --fail-with-body --output /dev/null --json "$2" "http://$server/jangteo.account.v1.AccountService/$1"
}

for email; do
  account SignUp "{\"email\": \"$email\", \"password\": \"$password\", \"displayName\": \"${email%@*}\", \"role\": \"ROLE_BUYER\"}"
done
for email; do account VerifyEmail "{\"code\": \"$("$here/mailed-code.sh" "$mails" "$email")\"}"; done
