"""What tests of dossiers share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.versioning.copies import Copy
from tests.versioning.test_room import DRAFT
from versioning.store.dossier import Dossier


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[Copy]:
    copy = Copy(Dossier.create(tmp_path / "chair.chapeau", DRAFT), "Chair")
    yield copy
    copy.room.session.close()
