"""Chapeau: the desktop application, or one command of its shell."""

import gc
import os
import sys
from collections.abc import Sequence


def opens_window(arguments: Sequence[str]) -> bool:
    """Say whether the application is asked for: no argument, or a file (no command has a dot or slash)."""
    return not arguments or (arguments[0][:1] != "-" and any(sign in arguments[0] for sign in "./\\"))


def has_display() -> bool:
    """Say whether there is something to show a window on; where there is nothing, Qt ends the process."""
    asked = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(map(os.environ.get, asked))


def prepare() -> None:
    """Let a window be there soon: called before anything else is imported, Qt included."""
    gc.disable()  # until the first window is there
    from ui.later import import_plainly, load_later  # noqa: PLC0415
    from ui.quick_classes import make_classes_quickly  # noqa: PLC0415

    make_classes_quickly()
    load_later()
    import_plainly()


def main() -> int:
    """Start what the arguments ask for, importing nothing else; return the exit code."""
    if sys.argv[1:2] == [
        "--serve"
    ]:  # what `exports.apart` starts where there is no Python beside the program
        from exports.apart import serve  # noqa: PLC0415

        serve(sys.argv[2:])
        return 0
    if opens_window(sys.argv[1:]):
        if not has_display():
            sys.stderr.write(
                "chapeau: there is no display for its window; chapeau --help tells what goes without.\n"
            )
            return 2
        prepare()
        from ui.program import main as start  # noqa: PLC0415
    else:
        from ui.shell.command_line import main as start  # noqa: PLC0415
    return start(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
