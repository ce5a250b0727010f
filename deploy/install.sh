#!/bin/sh
# Does what docs/running.md tells, on Debian 12, and checks the result. Running it again changes nothing.
#
#   deploy/install.sh HOST [--certificate FILE --key FILE] [--database URL] [--port 8000] [--no-packages]
#
# What cannot be done here (no systemd, no nginx) is said, not hidden. ROOT=/somewhere installs below that folder.
set -eu

HOST=${1:?say the name of the register: deploy/install.sh mandato.example.org}
shift
CERTIFICATE= KEY= DATABASE= PACKAGES=yes PORT=8000
while [ $# -gt 0 ]; do
    case $1 in
        --certificate) CERTIFICATE=$2; shift 2 ;;
        --key) KEY=$2; shift 2 ;;
        --database) DATABASE=$2; shift 2 ;;
        --port) PORT=$2; shift 2 ;;
        --no-packages) PACKAGES=no; shift ;;
        *) echo "unknown: $1" >&2; exit 2 ;;
    esac
done
SOURCE=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
ROOT=${ROOT:-}
ETC=$ROOT/etc/mandato VAR=$ROOT/var/lib/mandato OPT=$ROOT/opt/mandato
CERTIFICATE=${CERTIFICATE:-$ROOT/etc/mandato/tls.crt} KEY=${KEY:-$ROOT/etc/mandato/tls.key}
SKIPPED=
say() { printf '%s\n' "$*"; }
skip() { SKIPPED="$SKIPPED
  - $*"; say "skipped: $*"; }
has() { command -v "$1" >/dev/null 2>&1; }
# The file $2 becomes what stands on standard input, with mode $1; says whether that changed anything.
put() {
    new=$(mktemp); cat > "$new"
    if [ -f "$2" ] && cmp -s "$new" "$2"; then say "  as it was: $2"; else install -m "$1" "$new" "$2"; say "  written:   $2"; fi
    rm -f "$new"
}
[ "$(id -u)" = 0 ] || { echo "run it as root" >&2; exit 1; }

say "1 packages"
if [ $PACKAGES = yes ]; then
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3 python3-venv postgresql nginx openssl >/dev/null \
        || skip "packages: apt-get cannot install them here"
else
    skip "packages (--no-packages)"
fi

say "2 a user and its folders"
id mandato >/dev/null 2>&1 || useradd --system --home-dir "$VAR" --shell /usr/sbin/nologin mandato
install -d -m 750 -o mandato -g mandato "$VAR" "$VAR/files" "$VAR/backups"
install -d -m 750 -o root -g mandato "$ETC"

say "3 the programme"
PYTHON=${PYTHON:-python3}
[ -x "$OPT/bin/python" ] || "$PYTHON" -m venv "$OPT"
MARK=$(cat "$SOURCE/requirements.lock" "$SOURCE/pyproject.toml" | sha256sum | cut -d' ' -f1)
if [ "$(cat "$OPT/.lock" 2>/dev/null || true)" != "$MARK" ]; then
    "$OPT/bin/pip" install --quiet --disable-pip-version-check --require-hashes -r "$SOURCE/requirements.lock"
    echo "$MARK" > "$OPT/.lock"
fi
"$OPT/bin/pip" install --quiet --disable-pip-version-check --no-deps --no-build-isolation --force-reinstall "$SOURCE"

say "4 the database"
if [ -n "$DATABASE" ]; then
    say "  given: --database"
elif has psql && runuser -u postgres -- psql -qAtc 'SELECT 1' >/dev/null 2>&1; then
    if [ ! -f "$ETC/database_word" ]; then
        (umask 077; openssl rand -hex 24 > "$ETC/database_word")
    fi
    WORD=$(cat "$ETC/database_word")
    runuser -u postgres -- psql -qAtc "SELECT 1 FROM pg_roles WHERE rolname='mandato'" | grep -q 1 \
        || runuser -u postgres -- createuser mandato
    echo "ALTER ROLE mandato PASSWORD '$WORD'" | runuser -u postgres -- psql -q
    runuser -u postgres -- psql -qAtc "SELECT 1 FROM pg_database WHERE datname='mandato'" | grep -q 1 \
        || runuser -u postgres -- createdb --owner mandato mandato
    DATABASE="postgres://mandato:$WORD@127.0.0.1/mandato"
else
    echo "no PostgreSQL answers here: install it, or name one with --database" >&2
    exit 1
fi

say "5 settings and secrets"
if [ ! -f "$ETC/secret_key" ]; then
    (umask 077; "$OPT/bin/python" -c 'import secrets; print(secrets.token_urlsafe(50))' > "$ETC/secret_key")
fi
echo "$DATABASE" | put 640 "$ETC/database_url"
chown root:mandato "$ETC/secret_key" "$ETC/database_url"
chmod 640 "$ETC/secret_key" "$ETC/database_url"
put 640 "$ETC/environment" <<END
DJANGO_SETTINGS_MODULE=mandato_web.settings.production
MANDATO_VAR=$VAR
ALLOWED_HOSTS=$HOST
MANDATO_SITE=https://$HOST
SECRET_KEY_FILE=$ETC/secret_key
DATABASE_URL_FILE=$ETC/database_url
LOG_FORMAT=json
# Add what is yours (mail, cache, sign-in) to this file; the script leaves it alone from then on:
END
[ -f "$ETC/own" ] || (umask 027; echo "# EMAIL_URL=smtp+tls://person:word@mail.example.org:587" > "$ETC/own")
chown root:mandato "$ETC/environment" "$ETC/own"
mandato() ( as_mandato "$@" )
# Takes the place of its shell, so that a signal to it reaches the register.
as_mandato() {
    exec runuser -u mandato -- env -i PATH="$PATH" sh -c \
        "set -a; . '$ETC/environment'; . '$ETC/own'; set +a; cd '$VAR' && exec '$OPT/bin/mandato-web' \"\$@\"" sh "$@"
}

say "6 the tables"
mandato upgrade

say "7 certificate"
if [ ! -f "$CERTIFICATE" ]; then
    openssl req -x509 -newkey rsa:2048 -nodes -days 90 -subj "/CN=$HOST" -addext "subjectAltName=DNS:$HOST" \
        -keyout "$KEY" -out "$CERTIFICATE" 2>/dev/null
    skip "a certificate that browsers trust: one signed by itself stands in its place (certbot --nginx -d $HOST)"
fi

say "8 proxy"
CONFIGURATION=$(sed -e "s|MANDATO_HOST|$HOST|g" -e "s|MANDATO_CERTIFICATE|$CERTIFICATE|" -e "s|MANDATO_KEY|$KEY|" \
    -e "s|127.0.0.1:8000|127.0.0.1:$PORT|" "$SOURCE/deploy/nginx.conf")
if has nginx; then
    install -d "$ROOT/etc/nginx/sites-available" "$ROOT/etc/nginx/sites-enabled"
    printf '%s\n' "$CONFIGURATION" | put 644 "$ROOT/etc/nginx/sites-available/mandato"
    ln -sf "$ROOT/etc/nginx/sites-available/mandato" "$ROOT/etc/nginx/sites-enabled/mandato"
    if [ -z "$ROOT" ]; then nginx -t -q; nginx -s reload 2>/dev/null || nginx; else skip "nginx -t (below $ROOT)"; fi
else
    skip "the proxy: nginx is not installed"
fi

say "9 services"
if [ -d /run/systemd/system ] && [ -z "$ROOT" ]; then
    for unit in "$SOURCE"/deploy/systemd/*; do
        sed "s|--port 8000|--port $PORT|; s|^EnvironmentFile=.*|&\nEnvironmentFile=-/etc/mandato/own|" "$unit" \
            | put 644 "/etc/systemd/system/$(basename "$unit")"
    done
    systemctl daemon-reload
    systemctl enable --quiet --now mandato-web mandato-worker@1 mandato-backup.timer
    systemctl restart mandato-web mandato-worker@1
    RUNNING=
else
    skip "services: systemd is not running here; the register is started for the check alone"
    as_mandato serve --port "$PORT" --processes 2 >"$VAR/check.log" 2>&1 &
    RUNNING=$!
    trap 'kill $RUNNING 2>/dev/null || true' EXIT
fi

say "10 checks"
ask() { "$OPT/bin/python" -c "
import sys, urllib.request as u
class Stay(u.HTTPRedirectHandler):
    def redirect_request(self, *a): return None
r = u.Request('http://127.0.0.1:$PORT' + sys.argv[1], headers={'Host': '$HOST', **dict(h.split(': ') for h in sys.argv[2:])})
try: a = u.build_opener(Stay).open(r, timeout=10)
except u.HTTPError as e: a = e
print(a.status, a.headers.get('Strict-Transport-Security', '-'))" "$@"; }
tries=0
until [ "$(ask /healthz 2>/dev/null | cut -c1-3)" = 200 ]; do
    tries=$((tries + 1)); [ $tries -lt 60 ] || { echo "the register does not answer; see $VAR/check.log" >&2; exit 1; }
    sleep 1
done
say "  /healthz              $(ask /healthz)"
say "  plain HTTP            $(ask /en/)"
say "  behind TLS            $(ask /en/ 'X-Forwarded-Proto: https')"
[ "$(ask /en/ 'X-Forwarded-Proto: https' | cut -c1-3)" = 200 ]
[ "$(ask /en/ | cut -c1-3)" = 301 ]
if has nginx && [ -z "$ROOT" ]; then
    say "  through nginx         $(curl -sk -o /dev/null -w '%{http_code}' --resolve "$HOST:443:127.0.0.1" "https://$HOST/en/")"
fi
mandato backup --keep 14
mandato verify
say "The register stands at https://$HOST/"
[ -z "$SKIPPED" ] || say "Not done here:$SKIPPED"
