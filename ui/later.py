"""What is loaded when it is first needed, in one table, so that the first window need not wait for it.

Code imports them like any other, but as modules (`from ui.windows import guide`): the import makes an empty
module, and the first look at anything in it loads it. `from ui.windows.guide import Guide` would be such a
look. Types, checks and the rules of what may lean on what know nothing of it.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Collection, Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader
else:
    Loader = object  # that module would load a good deal itself

LATER = frozenset(
    {
        "concurrent.futures",
        "diff_match_patch",
        "editor.clipboard",
        "editor.commands_paste",
        "editor.commands_structure",
        "editor.commands_tables",
        "editor.commands_text",
        "editor.reconcile",
        "exports.apart",
        "exports.beside",
        "exports.enclosed",
        "exports.handmade",
        "exports.pdf.writer",
        "exports.proposals",
        "exports.report",
        "exports.returned",
        "exports.samples",
        "exports.spelling.checking",
        "exports.still_open",
        "exports.table",
        "html",
        "platform",
        "shibokensupport.signature.lib.pyi_generator",  # with which PySide6 writes its own types
        "tempfile",
        "traceback",
        "ui.windows.about",
        "ui.doings.acts_in_words",
        "ui.parts.announcing",
        "ui.shared.backing_up",
        "ui.dialogs.backups_dialog",
        "ui.dialogs.bringing_dialog",
        "ui.dialogs.clauses_dialog",
        "ui.dialogs.compare_dialog",
        "ui.comparing.compare_window",
        "ui.shared.comparing",
        "ui.draft_window.crew",
        "ui.dialogs.difference_dialog",
        "ui.parts.dialogs",
        "ui.dialogs.export_dialog",
        "ui.dialogs.export_form",
        "ui.shared.exporting",
        "ui.shared.filters",
        "ui.windows.guide",
        "ui.incoming",
        "ui.shared.kinds_of_files",
        "ui.dialogs.masthead_dialog",
        "ui.windows.matrix",
        "ui.windows.preview",
        "ui.dialogs.print_dialog",
        "ui.dialogs.printout",
        "ui.windows.projection",
        "ui.desk.receiving",
        "ui.windows.revision_window",
        "ui.doings.rewritten",
        "ui.dialogs.send_dialog",
        "ui.wording.sentences",
        "ui.settings.settings_window",
        "ui.dialogs.sheet_dialog",
        "ui.shared.spelling",
        "ui.windows.start",
        "ui.wording.terms",
        "ui.comparing.three_way_window",
        "ui.dialogs.typed_dialog",
        "ui.windows.versions",
        "versioning.bringing",
        "versioning.compare.difference",
        "versioning.discussion",
        "versioning.drafting.addresses",
        "versioning.drafting.compiled_reader",
        "versioning.drafting.compiled_typing",
        "versioning.drafting.compiled_writer",
        "versioning.drafting.instructions.applying",
        "versioning.drafting.instructions.sheet",
        "versioning.negotiation.compilation",
        "versioning.negotiation.matrix",
        "versioning.store.backups",
        "versioning.dividing",
        "versioning.store.parcel",
        "versioning.store.private",
        "versioning.taking",
        "zipfile",
    }
)
"""Modules by their full names."""


def load_later(names: Collection[str] = LATER) -> None:
    """Let these modules be loaded when they are first needed, as far as they aren't imported yet."""
    sys.meta_path.insert(0, _Finder(names))


def import_plainly() -> None:
    """Load Qt, and take back what PySide6 makes of every import from then on.

    It reads the source of each module that is imported, to see whether that might ask for another spelling
    of Qt's names (`from __feature__ import snake_case`). Ours never does.
    """
    import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class _Finder:
    """Finds what the others find, to be loaded later."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in self._names:
            return None
        others = (each for each in sys.meta_path if each is not self)
        found = (each.find_spec(fullname, path, target) for each in others)
        spec = next((each for each in found if each is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _Waiting(spec.loader)
        return spec


class _Waiting(Loader):
    """Stands in for the loader of a module, until something in that is wanted."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader
        self._lock = RLock()
        self._begun = False

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        module.__class__ = _Unloaded

    def load(self, module: ModuleType) -> None:
        """Load it; a thread that needs it meanwhile waits, and the module may look at what it has already."""
        with self._lock:
            if self._begun:
                return
            self._begun = True
            try:
                self._loader.exec_module(module)
            except BaseException:
                self._begun = False
                raise
            module.__loader__ = self._loader
            module.__class__ = ModuleType
            if module.__spec__ is not None:
                module.__spec__.loader = self._loader


class _Unloaded(ModuleType):
    """A module in which nothing is yet."""

    def __getattr__(self, name: str) -> object:
        loader = self.__spec__.loader if self.__spec__ is not None else None
        if isinstance(loader, _Waiting):
            loader.load(self)
        return ModuleType.__getattribute__(self, name)
