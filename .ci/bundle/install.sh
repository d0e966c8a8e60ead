#!/bin/sh
# Put Chapeau where the desktop finds it: for this person (the default), or for all with --prefix /usr/local.
# With --remove, take it away again. Drafts and dossiers are never touched.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
prefix="${HOME}/.local"
remove=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) prefix=${2:?a folder must follow --prefix}; shift 2 ;;
        --remove) remove=yes; shift ;;
        *) echo "Usage: install.sh [--prefix FOLDER] [--remove]" >&2; exit 2 ;;
    esac
done
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd -P)
share="$prefix/share"

# What is installed goes only once its successor is known to be whole, and never what is being installed from.
if [ $remove = no ] && [ "$here" = "$prefix/lib/chapeau" ]; then
    echo "Unpack the archive elsewhere and run install.sh there: Chapeau is installed into $here." >&2
    exit 2
fi
if [ $remove = no ]; then
    for part in chapeau/chapeau chapeau.desktop chapeau.xml icons/chapeau.svg; do
        if [ ! -e "$here/$part" ]; then
            echo "$here/$part is missing, nothing was changed: unpack the archive anew." >&2
            exit 2
        fi
    done
    mkdir -p "$prefix/lib" "$prefix/bin" "$share/applications" "$share/mime/packages"
    rm -rf "$prefix/lib/chapeau.new"
    cp -R "$here/chapeau" "$prefix/lib/chapeau.new"
    cp "$here/install.sh" "$prefix/lib/chapeau.new/install.sh"  # it takes all of this away again
fi

rm -rf "$prefix/lib/chapeau"
rm -f "$prefix/bin/chapeau" "$share/applications/chapeau.desktop" "$share/mime/packages/chapeau.xml"
for size in 16 24 32 48 64 128 256 512; do
    rm -f "$share/icons/hicolor/${size}x$size/apps/chapeau.png"
done
rm -f "$share/icons/hicolor/scalable/apps/chapeau.svg"

if [ $remove = no ]; then
    mv "$prefix/lib/chapeau.new" "$prefix/lib/chapeau"
    ln -s "$prefix/lib/chapeau/chapeau" "$prefix/bin/chapeau"
    place=$(printf '%s' "$prefix/bin/chapeau" | sed 's/%/%%/g; s/[&|\\]/\\&/g')
    sed "s|^Exec=chapeau|Exec=\"$place\"|" "$here/chapeau.desktop" >"$share/applications/chapeau.desktop"
    cp "$here/chapeau.xml" "$share/mime/packages/chapeau.xml"
    for size in 16 24 32 48 64 128 256 512; do
        mkdir -p "$share/icons/hicolor/${size}x$size/apps"
        cp "$here/icons/chapeau-$size.png" "$share/icons/hicolor/${size}x$size/apps/chapeau.png"
    done
    mkdir -p "$share/icons/hicolor/scalable/apps"
    cp "$here/icons/chapeau.svg" "$share/icons/hicolor/scalable/apps/chapeau.svg"
    echo "Chapeau is installed: start it from the menu, or as $prefix/bin/chapeau."
    echo "To take it away: sh '$prefix/lib/chapeau/install.sh' --remove --prefix '$prefix'"
else
    rm -rf "${XDG_CACHE_HOME:-$HOME/.cache}/Chapeau"
    echo "Chapeau is removed from $prefix; your drafts are where they were."
fi
if [ -d "$share/icons/hicolor" ]; then
    touch "$share/icons/hicolor"  # so that the desktop reads the icons anew
fi
command -v update-mime-database >/dev/null && update-mime-database "$share/mime" || true
command -v update-desktop-database >/dev/null && update-desktop-database "$share/applications" || true
