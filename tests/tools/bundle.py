"""The application as a folder that needs no Python: `dev.py bundle`; its recipe is `.ci/bundle/chapeau.spec`.

Linux gives `dist/chapeau-linux.tar.gz` with an installer for the menu, the icon and the file type; macOS
`dist/Chapeau.app`; Windows `dist/chapeau`, with a program for the window, one for the shell, an installer.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from tests.tools import slimming

ROOT = Path(__file__).parents[2]
RECIPE = ROOT / ".ci" / "bundle"
BUILD = ROOT / "build" / "bundle"
DIST = ROOT / "dist"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sides of the icon's pictures, in pixels."""
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def main() -> int:
    """Make the bundle and tell its size; return 1 where it can't be made."""
    draw_icons(BUILD / "icons")
    folders = ["--distpath", str(DIST), "--workpath", str(BUILD / "work")]
    words = ["--noconfirm", "--log-level", "WARN", *folders, str(RECIPE / "chapeau.spec")]
    if subprocess.call([sys.executable, "-m", "PyInstaller", *words], cwd=ROOT):
        return 1
    folder = DIST / ("Chapeau.app" if sys.platform == "darwin" else "chapeau")
    size = sum(each.stat().st_size for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    print(f"{folder} has {size / 1e6:.0f} MB.")
    if sys.platform == "win32":
        shutil.copy(RECIPE / "install.cmd", folder)
    if sys.platform == "linux":
        slimming.without_place(folder, sys.base_prefix)
        archive = packed(folder)
        print(f"{archive} ({archive.stat().st_size / 1e6:.0f} MB) is what people get; install.sh is in it.")
    return 0


def draw_icons(folder: Path) -> None:
    """Draw the icon in every size and in the container of each system."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication.instance() or QGuiApplication(["bundle", "-platform", "offscreen"])
    source = ROOT / "ui" / "look" / "icons" / "chapeau.svg"
    shutil.copy(source, folder)
    pictures = {size: _png(QSvgRenderer(str(source)), size) for size in SIZES}
    del application
    for size, png in pictures.items():
        (folder / f"chapeau-{size}.png").write_bytes(png)
    (folder / "chapeau.ico").write_bytes(_ico({size: png for size, png in pictures.items() if size <= 256}))
    (folder / "chapeau.icns").write_bytes(_icns(pictures))


def packed(folder: Path) -> Path:
    """Pack a Linux folder with its installer, desktop file, file type and icons; return the archive."""
    archive = DIST / "chapeau-linux.tar.gz"
    with tarfile.open(archive, "w:gz", compresslevel=6) as tar:
        tar.add(folder, "chapeau/chapeau")
        for name in ("install.sh", "chapeau.desktop", "chapeau.xml"):
            tar.add(RECIPE / name, f"chapeau/{name}")
        tar.add(BUILD / "icons", "chapeau/icons")
    return archive


def _png(picture: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    picture.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon: a directory of 16 bytes a picture, then the pictures as PNG."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, png in pictures.items():
        side, place = size % 256, 6 + 16 * len(pictures) + len(body)
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place)
        body += png
    return head + body


def _icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon: each picture as PNG after its type and length."""
    parts = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for size, kind in _ICNS.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


if __name__ == "__main__":
    sys.exit(main())
