#!/usr/bin/env bash
# Holds the MongoDB adapter to the storage contract on a server that speaks its protocol: mongo-java-server, started here
# on a free loopback port, or the server at MONGODB_URL when that is set (do that with a real MongoDB before a release).
# Ends with `N passed, N failed`. Without Java, Maven or an answer of its registry nothing is run: it says so and ends well.
set -uo pipefail
cd "$(dirname "$0")/../../.."

VERSION=1.47.0
SOURCE=tests/contract/storage/mongo-java-server
LIBRARIES=$PWD/node_modules/.cache/mongo-java-server-$VERSION
WORK=$(mktemp -d)
SERVER=

finish() {
  if [ -n "$SERVER" ]; then
    kill "$SERVER" 2>/dev/null
    wait "$SERVER" 2>/dev/null
  fi
  rm -rf "$WORK"
}
trap finish EXIT

not_run() {
  echo "NOT RUN: THE STORAGE CONTRACT ON A SERVER WITH THE PROTOCOL OF MONGODB. $1"
  echo '0 passed, 0 failed, 1 skipped'
  exit 0
}

get_server() {
  ls "$LIBRARIES"/mongo-java-server-core-*.jar >/dev/null 2>&1 && return
  command -v mvn >/dev/null || not_run 'Maven is missing (Debian: apt-get install maven).'
  timeout 300 mvn -q -B -f "$SOURCE/pom.xml" dependency:copy-dependencies -DoutputDirectory="$WORK/lib" >"$WORK/maven.log" 2>&1 ||
    not_run "Maven could not get the server: $(grep -m 1 ERROR "$WORK/maven.log" | cut -c 1-300)"
  mkdir -p "$(dirname "$LIBRARIES")"
  mv "$WORK/lib" "$LIBRARIES"
}

start_server() {
  java --list-modules 2>/dev/null | grep -q '^jdk.compiler@\(1[7-9]\|[2-9][0-9]\)' || not_run 'A Java development kit of version 17 or newer is missing.'
  get_server
  mkfifo "$WORK/stdin"
  # The server ends when the other end of its standard input is gone, thus also when this script is killed.
  exec 3<>"$WORK/stdin"
  java -Xmx512m -cp "$LIBRARIES/*" "$SOURCE/MongoPeer.java" <"$WORK/stdin" >"$WORK/address" 2>"$WORK/server.log" 3>&- &
  SERVER=$!
  for _ in $(seq 600); do
    [ -s "$WORK/address" ] && break
    kill -0 "$SERVER" 2>/dev/null || break
    sleep 0.1
  done
  if [ ! -s "$WORK/address" ]; then
    cat "$WORK/server.log"
    echo 'mongo-java-server does not start.'
    echo '0 passed, 1 failed'
    exit 1
  fi
  export MONGODB_URL MONGODB_SERVER=mongo-java-server
  MONGODB_URL=$(head -n 1 "$WORK/address")
}

[ -n "${MONGODB_URL:-}" ] || start_server
node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js \
  --json --outputFile="$WORK/report.json" tests/contract/storage/mongo.test.ts
CODE=$?
node -e '
  const { readFileSync } = require("node:fs");
  const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = JSON.parse(readFileSync(process.argv[1], "utf8"));
  console.log(`${passed} passed, ${failed + broken} failed`);
' "$WORK/report.json" || echo '0 passed, 1 failed'
exit "$CODE"
