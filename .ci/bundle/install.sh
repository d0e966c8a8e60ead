#!/bin/sh
# Put Chapeau where the desktop finds it: for this person (the default), or for all with --prefix /usr/local.
# With --remove, take it away again. Drafts and dossiers are never touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix="${HOME}/.local"
remove=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?a folder must follow --prefix}; shift 2 ;;
        --remove) remove=yes; shift ;;
        *) echo "Usage: install.sh [--prefix FOLDER] [--remove]" >&2; exit 2 ;;
    esac
done
share="$prefix/share"

rm -rf "$prefix/lib/chapeau"
rm -f "$prefix/bin/chapeau" "$share/applications/chapeau.desktop" "$share/mime/packages/chapeau.xml"
for size in 16 24 32 48 64 128 256 512; do
    rm -f "$share/icons/hicolor/${size}x$size/apps/chapeau.png"
done
rm -f "$share/icons/hicolor/scalable/apps/chapeau.svg"

if [ $remove = no ]; then
    mkdir -p "$prefix/lib" "$prefix/bin" "$share/applications" "$share/mime/packages"
    cp -R "$here/chapeau" "$prefix/lib/chapeau"
    ln -s "$prefix/lib/chapeau/chapeau" "$prefix/bin/chapeau"
    sed "s|^Exec=chapeau|Exec=\"$prefix/bin/chapeau\"|" "$here/chapeau.desktop" >"$share/applications/chapeau.desktop"
    cp "$here/chapeau.xml" "$share/mime/packages/chapeau.xml"
    for size in 16 24 32 48 64 128 256 512; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        cp "$here/icons/chapeau-$size.png" "$share/icons/hicolor/${size}x$size/apps/chapeau.png"
    done
    mkdir -p "$share/icons/hicolor/scalable/apps"
    cp "$here/icons/chapeau.svg" "$share/icons/hicolor/scalable/apps/chapeau.svg"
    echo "Chapeau is installed: start it from the menu, or as $prefix/bin/chapeau."
else
    rm -rf "${XDG_CACHE_HOME:-$HOME/.cache}/Chapeau"
    echo "Chapeau is removed from $prefix; your drafts are where they were."
fi
command -v update-mime-database >/dev/null && update-mime-database "$share/mime" || true
command -v update-desktop-database >/dev/null && update-desktop-database "$share/applications" || true
