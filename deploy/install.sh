#!/bin/sh
# Does what docs/running.md tells, on Debian 12, and checks the result. Running it again changes nothing.
#
#   deploy/install.sh HOST [options]
#
#   --certificate FILE --key FILE    the certificate to use; without it one is made that signs itself
#   --database URL                   a PostgreSQL that stands elsewhere
#   --programme DIR                  an environment that has Mandato installed; it is not touched
#   --http 80 --https 443            where the proxy listens
#   --port 8000 --database-port 5432 where the register and PostgreSQL listen, on this machine alone
#   --no-packages                    what it needs is installed already
#   --stay                           where no systemd runs: leave the register running
#
# ROOT=/somewhere does it all below that folder, with a PostgreSQL and an nginx of its own. What could not be done is
# said at the end.
set -eu

HOST=${1:?say the name of the register: deploy/install.sh mandato.example.org}
shift
CERTIFICATE= KEY= DATABASE= PROGRAMME= PACKAGES=yes STAY= HTTP=80 HTTPS=443 PORT=8000 DATABASE_PORT=5432
while [ $# -gt 0 ]; do
    case $1 in
        --certificate) CERTIFICATE=$2; shift 2 ;;
        --key) KEY=$2; shift 2 ;;
        --database) DATABASE=$2; shift 2 ;;
        --programme) PROGRAMME=$2; shift 2 ;;
        --http) HTTP=$2; shift 2 ;;
        --https) HTTPS=$2; shift 2 ;;
        --port) PORT=$2; shift 2 ;;
        --database-port) DATABASE_PORT=$2; shift 2 ;;
        --no-packages) PACKAGES=no; shift ;;
        --stay) STAY=yes; shift ;;
        *) echo "unknown: $1" >&2; exit 2 ;;
    esac
done
SOURCE=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
ROOT=${ROOT:-}
ETC=$ROOT/etc/mandato VAR=$ROOT/var/lib/mandato OPT=${PROGRAMME:-$ROOT/opt/mandato} SHARE=$ROOT/usr/share/mandato
UNITS=$ROOT/etc/systemd/system
SITE=https://$HOST
[ "$HTTPS" = 443 ] || SITE=https://$HOST:$HTTPS
SKIPPED=
CHANGES=$(mktemp)
say() { printf '%s\n' "$*"; }
skip() { SKIPPED="$SKIPPED
  - $*"; say "  skipped:   $*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
# Counted in a file, because what stands at the end of a pipe cannot tell its shell anything else.
changed() { echo . >> "$CHANGES"; say "  $*"; }
# Runs a command and shows what it says, moved in a little; its failure is ours.
show() { said=$("$@" 2>&1) || { say "$said"; fail "$*"; }; printf '%s\n' "$said" | sed 's/^/  /'; }
# The file $2 becomes what stands on standard input, with mode $1; says whether that changed anything.
put() {
    new=$(mktemp); cat > "$new"
    if [ -f "$2" ] && cmp -s "$new" "$2"; then say "  as it was: $2"; else install -m "$1" "$new" "$2"; changed "written:   $2"; fi
    rm -f "$new"
}
folder() { [ -d "$4" ] || changed "made:      $4"; install -d -m "$1" -o "$2" -g "$3" "$4"; }
[ "$(id -u)" = 0 ] || fail "run it as root"
WITH_SYSTEMD=
if [ -d /run/systemd/system ] && [ -z "$ROOT" ]; then WITH_SYSTEMD=yes; fi
ENDING='rm -f "$CHANGES"'
at_end() { ENDING="$*; $ENDING"; }
trap 'eval "$ENDING"' EXIT
trap 'exit 130' INT TERM

say "1 packages"
if [ $PACKAGES = yes ]; then
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3 python3-venv postgresql nginx openssl curl >/dev/null \
        || skip "packages: apt-get cannot install them here"
else
    say "  there already (--no-packages)"
fi
for tool in openssl curl runuser nginx; do has $tool || fail "$tool is missing: apt-get install openssl curl util-linux nginx"; done

say "2 a user and its folders"
id mandato >/dev/null 2>&1 || { useradd --system --home-dir /var/lib/mandato --shell /usr/sbin/nologin mandato; changed "made: user mandato"; }
folder 755 root root "$ROOT/var/lib"
folder 750 mandato mandato "$VAR"
folder 750 mandato mandato "$VAR/files"
folder 700 mandato mandato "$VAR/backups"
folder 755 root root "$ROOT/etc"
folder 750 root mandato "$ETC"
folder 755 root root "$SHARE"
folder 755 root root "$ROOT/run"

say "3 the programme"
if [ -n "$PROGRAMME" ]; then
    [ -x "$OPT/bin/mandato-web" ] || fail "$OPT/bin/mandato-web is not there"
    say "  given:     $OPT"
else
    PYTHON=${PYTHON:-python3}
    folder 755 root root "$ROOT/opt"
    [ -x "$OPT/bin/python" ] || "$PYTHON" -m venv "$OPT"
    PIP="$OPT/bin/python -m pip --quiet --disable-pip-version-check"
    LOCKED=$(sha256sum < "$SOURCE/requirements-server.lock")
    if [ "$(cat "$OPT/.locked" 2>/dev/null || true)" != "$LOCKED" ]; then
        $PIP install --require-hashes -r "$SOURCE/requirements-server.lock"
        echo "$LOCKED" > "$OPT/.locked"
        changed "installed: what requirements-server.lock names"
    fi
    CODE=$(cd "$SOURCE" && find pyproject.toml tools/packing.py src -type f ! -name '*.pyc' ! -name '*.mo' -print0 | sort -z \
        | xargs -0 sha256sum | sha256sum)
    if [ "$(cat "$OPT/.code" 2>/dev/null || true)" != "$CODE" ]; then
        $PIP install --no-deps --no-build-isolation --force-reinstall "$SOURCE"
        echo "$CODE" > "$OPT/.code"
        changed "installed: Mandato"
    fi
fi
folder 755 root root "$SHARE/examples"
if ! diff -qr "$SOURCE/examples" "$SHARE/examples" >/dev/null; then
    rm -rf "$SHARE/examples"
    cp -r "$SOURCE/examples" "$SHARE/examples"
    chmod -R u=rwX,go=rX "$SHARE/examples"
    changed "written:   $SHARE/examples"
fi

say "4 the database"
# Of several versions the newest; PostgreSQL's own programmes are not on everybody's path.
PG_BIN=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1)
as_postgres() { (cd / && exec runuser -u postgres -- env PATH="$PG_BIN:$PATH" PGHOST="$PG_HOST" PGPORT="$DATABASE_PORT" "$@"); }
PG_HOST=/var/run/postgresql
if [ -n "$DATABASE" ]; then
    say "  given:     --database"
else
    [ -n "$PG_BIN" ] || fail "PostgreSQL is missing: apt-get install postgresql, or name one with --database"
    if [ -n "$ROOT" ]; then
        PG_HOST=$ROOT/run/postgresql
        folder 755 postgres postgres "$PG_HOST"
        folder 755 postgres postgres "$ROOT/var/lib/postgresql"
        PG_DATA=$ROOT/var/lib/postgresql/data
        if [ ! -d "$PG_DATA" ]; then
            as_postgres initdb --auth-local=peer --auth-host=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 \
                --pgdata="$PG_DATA" >/dev/null
            changed "made:      $PG_DATA"
        fi
        if ! as_postgres pg_ctl --pgdata="$PG_DATA" status >/dev/null 2>&1; then
            as_postgres pg_ctl --pgdata="$PG_DATA" --log="$ROOT/var/lib/postgresql/log" --wait --silent start \
                --options="-p $DATABASE_PORT -k $PG_HOST -c listen_addresses=127.0.0.1"
        fi
        [ -n "$STAY" ] || at_end 'as_postgres pg_ctl --pgdata="$PG_DATA" --mode=fast --silent stop || true'
    elif ! as_postgres psql -qAtc 'SELECT 1' >/dev/null 2>&1; then
        pg_ctlcluster "$(basename "$(dirname "$PG_BIN")")" main start || true
    fi
    as_postgres psql -qAtc 'SELECT 1' >/dev/null || fail "PostgreSQL does not answer on port $DATABASE_PORT"
    if [ ! -f "$ETC/database_word" ]; then
        (umask 077; openssl rand -hex 24 > "$ETC/database_word")
        changed "made:      $ETC/database_word"
    fi
    WORD=$(cat "$ETC/database_word")
    if [ -z "$(as_postgres psql -qAtc "SELECT 1 FROM pg_roles WHERE rolname='mandato'")" ]; then
        as_postgres createuser mandato
        changed "made:      role mandato"
    fi
    DATABASE="postgres://mandato:$WORD@127.0.0.1:$DATABASE_PORT/mandato"
    [ "$(cat "$ETC/database_url" 2>/dev/null || true)" = "$DATABASE" ] \
        || echo "ALTER ROLE mandato PASSWORD '$WORD'" | as_postgres psql -q
    if [ -z "$(as_postgres psql -qAtc "SELECT 1 FROM pg_database WHERE datname='mandato'")" ]; then
        as_postgres createdb --owner mandato mandato
        changed "made:      database mandato"
    fi
fi

say "5 settings and secrets"
if [ ! -f "$ETC/secret_key" ]; then
    (umask 077; "$OPT/bin/python" -c 'import secrets; print(secrets.token_urlsafe(50))' > "$ETC/secret_key")
    changed "made:      $ETC/secret_key"
fi
printf '%s\n' "$DATABASE" | put 640 "$ETC/database_url"
put 640 "$ETC/environment" <<END
# Written by deploy/install.sh; what is yours stands in $ETC/own, which it leaves alone.
DJANGO_SETTINGS_MODULE=mandato_web.settings.production
MANDATO_VAR=$VAR
MANDATO_EXAMPLES=$SHARE/examples
ALLOWED_HOSTS=$HOST
MANDATO_SITE=$SITE
SECRET_KEY_FILE=$ETC/secret_key
DATABASE_URL_FILE=$ETC/database_url
LOG_FORMAT=json
END
[ -f "$ETC/own" ] || put 640 "$ETC/own" <<END
# EMAIL_URL=smtp+tls://person:word@mail.example.org:587
END
chown root:mandato "$ETC/secret_key" "$ETC/database_url" "$ETC/environment" "$ETC/own"
chmod 640 "$ETC/secret_key" "$ETC/database_url"
# mandato-web as the services run it. It takes the place of its shell, so that a signal to it arrives.
COMMAND=$ROOT/usr/local/bin/mandato-web
folder 755 root root "$ROOT/usr/local/bin"
sed "s|/opt/mandato/|$OPT/|g; s|/etc/mandato|$ETC|g; s|/var/lib/mandato|$VAR|g" "$SOURCE/deploy/mandato-web" | put 755 "$COMMAND"
as_mandato() { exec "$COMMAND" "$@"; }
mandato() ( as_mandato "$@" )

say "6 the tables"
WORKERS=
if [ -n "$WITH_SYSTEMD" ] && [ -s "$CHANGES" ]; then
    # Nobody writes while the tables change; whatever worker ran before runs again after.
    WORKERS=$(systemctl list-units --plain --no-legend --state=active 'mandato-worker@*' | cut -d' ' -f1 | tr '\n' ' ')
    systemctl stop mandato-web $WORKERS 2>/dev/null || true
fi
show mandato upgrade

say "7 certificate"
if [ -z "$CERTIFICATE" ]; then
    CERTIFICATE=$ETC/tls.crt KEY=$ETC/tls.key
    LIVE=/etc/letsencrypt/live/$HOST
    if [ -f "$LIVE/fullchain.pem" ]; then
        CERTIFICATE=$LIVE/fullchain.pem KEY=$LIVE/privkey.pem
    else
        if [ ! -f "$CERTIFICATE" ]; then
            (umask 077; openssl req -x509 -newkey rsa:2048 -nodes -days 90 -subj "/CN=$HOST" \
                -addext "subjectAltName=DNS:$HOST" -keyout "$KEY" -out "$CERTIFICATE" 2>/dev/null)
            changed "made:      $CERTIFICATE"
        fi
        skip "a certificate that browsers trust: certbot certonly --webroot -w /var/www/html -d $HOST, then this again"
    fi
fi
say "  $CERTIFICATE"

say "8 proxy"
put 644 "$SHARE/too-large.html" < "$SOURCE/deploy/too-large.html"
folder 755 root root "$ROOT/etc/nginx/sites-available"
folder 755 root root "$ROOT/etc/nginx/sites-enabled"
SIX=; [ -f /proc/net/if_inet6 ] || SIX='/listen \[::\]/d'
sed -e "$SIX" -e "s|MANDATO_HOST|$HOST|g; s|MANDATO_SITE|$SITE|g; s|MANDATO_CERTIFICATE|$CERTIFICATE|; s|MANDATO_KEY|$KEY|" \
    -e "s|127.0.0.1:8000|127.0.0.1:$PORT|; s|/usr/share/mandato|$SHARE|" \
    -e "s|listen 80;|listen $HTTP;|; s|listen \[::\]:80;|listen [::]:$HTTP;|" \
    -e "s|listen 443 |listen $HTTPS |; s|listen \[::\]:443 |listen [::]:$HTTPS |" "$SOURCE/deploy/nginx.conf" \
    | put 644 "$ROOT/etc/nginx/sites-available/mandato"
[ -L "$ROOT/etc/nginx/sites-enabled/mandato" ] || changed "enabled:   the site"
ln -sfn "$ROOT/etc/nginx/sites-available/mandato" "$ROOT/etc/nginx/sites-enabled/mandato"
if [ -n "$ROOT" ]; then
    folder 755 root root "$ROOT/var/lib/nginx"
    put 644 "$ROOT/etc/nginx/nginx.conf" <<END
user www-data;
pid $ROOT/run/nginx.pid;
error_log $ROOT/var/lib/nginx/error.log;
events {}
http {
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path $ROOT/var/lib/nginx/body;
    proxy_temp_path $ROOT/var/lib/nginx/proxy;
    fastcgi_temp_path $ROOT/var/lib/nginx/fastcgi;
    uwsgi_temp_path $ROOT/var/lib/nginx/uwsgi;
    scgi_temp_path $ROOT/var/lib/nginx/scgi;
    include $ROOT/etc/nginx/sites-enabled/*;
}
END
fi
proxy() { if [ -n "$ROOT" ]; then nginx -c "$ROOT/etc/nginx/nginx.conf" "$@"; else nginx "$@"; fi; }
proxy -t -q || fail "nginx refuses its configuration"
if ! proxy -s reload 2>/dev/null; then proxy; fi
[ -z "$ROOT" ] || [ -n "$STAY" ] || at_end 'proxy -s stop || true'

say "9 services"
folder 755 root root "$UNITS"
for unit in "$SOURCE"/deploy/systemd/*; do
    sed "s|--port 8000|--port $PORT|; s|/opt/mandato/|$OPT/|; s|/var/lib/mandato|$VAR|; s|/etc/mandato|$ETC|" "$unit" \
        | put 644 "$UNITS/$(basename "$unit")"
done
if has systemd-analyze; then
    TOLD=$(systemd-analyze verify "$UNITS/mandato-web.service" "$UNITS/mandato-backup.service" \
        "$UNITS/mandato-backup.timer" "$UNITS/mandato-worker@.service" 2>&1 | grep -F mandato || true)
    [ -z "$TOLD" ] || { say "$TOLD"; fail "systemd refuses the units"; }
    say "  systemd-analyze verify: nothing to say"
fi
# What a unit runs, after the name of the programme.
command_of() { sed -n 's/^ExecStart=[^ ]* //p' "$UNITS/$1"; }
# Without systemd: the command of a unit, and its process in a file.
start_unit() {
    if [ -f "$ROOT/run/$2.pid" ] && kill -0 "$(cat "$ROOT/run/$2.pid")" 2>/dev/null; then
        [ -s "$CHANGES" ] || { say "  runs:      $2"; [ -n "$STAY" ] || at_end "stop_unit $2"; return; }
        stop_unit "$2"
    fi
    as_mandato $(command_of "$1") >>"$VAR/$2.log" 2>&1 &
    echo $! > "$ROOT/run/$2.pid"
    say "  started:   $2"
    [ -n "$STAY" ] || at_end "stop_unit $2"
}
stop_unit() {
    one=$(cat "$ROOT/run/$1.pid")
    kill "$one" 2>/dev/null || true
    waited=0
    while [ $waited -lt 150 ] && kill -0 "$one" 2>/dev/null; do sleep 0.2; waited=$((waited + 1)); done
    rm -f "$ROOT/run/$1.pid"
}
if [ -n "$WITH_SYSTEMD" ]; then
    systemctl daemon-reload
    systemctl enable --quiet --now mandato-web mandato-worker@1 mandato-backup.timer
    [ ! -s "$CHANGES" ] || systemctl restart mandato-web mandato-worker@1 $WORKERS
else
    [ -n "$ROOT" ] || skip "services: systemd does not run here, so they run until the end of this script${STAY:+ and on}"
    start_unit mandato-web.service mandato-web
    start_unit mandato-worker@.service mandato-worker
fi

say "10 checks"
# The status of an address of the register, asked through the proxy as a browser on this machine would.
ask() { curl -sk --max-time 20 -o /dev/null -w '%{http_code}' --resolve "$HOST:$HTTPS:127.0.0.1" "$SITE$1"; }
must() { [ "$2" = "$3" ] || fail "$1 answered $2, not $3"; say "  $(printf '%-34s' "$1") $2"; }
tries=0
until [ "$(ask /healthz)" = 200 ]; do
    tries=$((tries + 1)); [ $tries -lt 90 ] || fail "the register does not answer: journalctl -u mandato-web, or $VAR/mandato-web.log"
    sleep 1
done
PAGE=$(curl -sk --max-time 20 --resolve "$HOST:$HTTPS:127.0.0.1" "$SITE/en/")
STYLE=$(printf '%s' "$PAGE" | sed -n 's/.*href="\(\/static\/[^"]*\.css\)".*/\1/p' | head -1)
must "TLS, /healthz" "$(ask /healthz)" 200
must "plain HTTP is led to TLS" "$(curl -s --max-time 20 -o /dev/null -w '%{http_code} %{redirect_url}' -H "Host: $HOST" "http://127.0.0.1:$HTTP/en/")" "301 $SITE/en/"
must "first page" "$(ask /en/)" 200
# Until the register is set up, its pages are closed and say how to begin.
SIGN_IN=$(ask /en/accounts/login/)
if [ "$SIGN_IN" = 503 ]; then
    say "  sign-in page                       503, until the register is set up"
else
    must "sign-in page" "$SIGN_IN" 200
fi
must "static file ${STYLE##*/}" "$(ask "${STYLE:-/static/none}")" 200
must "/metrics from outside" "$(ask /metrics)" 404
must "/metrics on the machine" "$(curl -s --max-time 20 -o /dev/null -w '%{http_code}' "http://127.0.0.1:$PORT/metrics")" 200
must "another host's name" "$(curl -sk --max-time 20 -o /dev/null -w '%{http_code}' -H 'Host: elsewhere.example' "https://127.0.0.1:$HTTPS/en/")" 400
LARGE=$(mktemp); truncate -s 70M "$LARGE"
must "70 MB handed in" "$(curl -sk --max-time 60 -o /dev/null -w '%{http_code}' --resolve "$HOST:$HTTPS:127.0.0.1" -F "file=@$LARGE" "$SITE/en/desk/upload/")" 413
rm -f "$LARGE"
tries=0
until [ "$(curl -s --max-time 20 "http://127.0.0.1:$PORT/metrics" | sed -n 's/^mandato_workers //p')" -ge 1 ] 2>/dev/null; do
    tries=$((tries + 1)); [ $tries -lt 60 ] || fail "no worker gives a sign of life: journalctl -u mandato-worker@1, or $VAR/mandato-worker.log"
    sleep 1
done
say "  a worker gives signs of life"
if [ -n "$WITH_SYSTEMD" ]; then
    systemctl start mandato-backup.service
    say "  backup:    $(find "$VAR/backups" -name '*.zip' | sort | tail -1), next $(systemctl show -p NextElapseUSecRealtime --value mandato-backup.timer)"
else
    backup() ( as_mandato $(command_of mandato-backup.service) )
    show backup
fi
show mandato verify
DOCTOR=$(mandato doctor 2>&1) || skip "what the doctor calls WRONG below"
printf '%s\n' "$DOCTOR" | sed 's/^/  /'
say "The register stands at $SITE/"
if [ "$SIGN_IN" = 503 ]; then
    # A newer link ends an older one, so only an installation that did something makes one.
    if [ -s "$CHANGES" ]; then mandato set-up; else say "It waits to be set up: mandato-web set-up prints a link for it."; fi
fi
[ -z "$SKIPPED" ] || say "Not done here:$SKIPPED"
if [ -s "$CHANGES" ]; then say "$(wc -l < "$CHANGES") things were changed."; else say "Nothing was changed."; fi
