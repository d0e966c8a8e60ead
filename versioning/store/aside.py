"""Edits set aside: those that a dossier could not take, in a file of their own until it can."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from versioning.change.codec import transaction_from_json, transaction_to_json
from versioning.change.transaction import Transaction
from versioning.store.errors import cannot
from versioning.tree.digest import canonical


class Aside:
    """The file, in a folder that is not the dossier's, that holds what one dossier could not take."""

    def __init__(self, folder: Path | None, dossier: Path) -> None:
        """Keep the edits of `dossier` in `folder`; None: nowhere."""
        name = hashlib.sha256(str(dossier.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:20]
        self.path = None if folder is None else folder / f"{name}.aside"

    def keep(self, pending: Sequence[Transaction]) -> str:
        """Keep these edits instead of those before; returns where, "" for nowhere. Raises StoreError."""
        if self.path is None:
            return ""
        if not pending:
            self.clear()
            return ""
        try:
            self._write(self.path, canonical([transaction_to_json(each) for each in pending]))
        except OSError as error:
            raise cannot(self.path, "written", error, "") from error
        return str(self.path)

    def kept(self) -> tuple[Transaction, ...]:
        """Return the edits that lie there; none when there is no file, or one that can't be read."""
        try:
            data = self.path.read_bytes() if self.path is not None else b"[]"
            return tuple(transaction_from_json(each) for each in json.loads(data))
        except (OSError, ValueError, TypeError):
            return ()

    def clear(self) -> None:
        """Take the file away: its edits are where they belong."""
        if self.path is not None:
            with suppress(OSError):
                self.path.unlink(missing_ok=True)

    def put_by(self) -> str:
        """Keep the file under another name, for its edits fit no longer; returns where."""
        if self.path is None:
            return ""
        count, other = 1, self.path.with_suffix(".kept")
        while other.exists():
            count, other = count + 1, self.path.with_suffix(f".kept{count + 1}")
        with suppress(OSError):
            self.path.rename(other)
        return str(other)

    @staticmethod
    def _write(path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".aside-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
            raise
