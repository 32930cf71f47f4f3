#!/bin/sh
# Makes kpu-kediri.wxr.xml anew with WordPress's own exporter. For a scratch machine with Debian, as root:
#   sh tests/files/wordpress/make.sh
# PHP and MariaDB are installed by apt; WordPress is only unpacked, MariaDB runs on a socket of its own and is ended
# afterwards; everything lies in a folder that is removed. The tests read the file that is kept, never this.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
chmod 755 "$work"
server=
end() {
  [ -z "$server" ] || { kill "$server" && wait "$server" || true; }
  rm -rf "$work"
}
trap end EXIT

DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
  mariadb-server-core mariadb-client-core php-cli php-mysql php-xml php-mbstring >/dev/null
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq wordpress
dpkg -x wordpress_*.deb unpacked

mkdir data
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$work/data" \
  --auth-root-authentication-method=normal --skip-test-db >/dev/null
mariadbd --no-defaults --user="$(id -un)" --datadir="$work/data" --socket="$work/db.sock" \
  --pid-file="$work/db.pid" --skip-networking --sql-mode= 2>"$work/db.log" &
server=$!
until mariadb --no-defaults --socket="$work/db.sock" -uroot -e 'create database wordpress' 2>/dev/null; do
  kill -0 "$server" || { cat "$work/db.log" >&2; exit 1; }
  sleep 0.2
done

WORDPRESS="$work/unpacked/usr/share/wordpress/" SOCKET="$work/db.sock" php "$here/make.php" >"$work/out.xml"
mv "$work/out.xml" "$here/kpu-kediri.wxr.xml"
