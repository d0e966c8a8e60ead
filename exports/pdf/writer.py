"""The PDF of a draft or a redline, as an official document is printed."""

from __future__ import annotations

from collections.abc import Mapping

from exports.report import Loss
from exports.table import Table
from exports.typst.compiler import compiled
from exports.typst.draft import draft_source, losses_of, redline_source
from exports.typst.paper import DEFAULT, Setting
from exports.typst.table import table_source
from versioning.compare.redline import Redline
from versioning.tree.resolution import Resolution

NO_PAYLOADS: Mapping[str, bytes] = {}


def write(
    draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS, setting: Setting = DEFAULT
) -> bytes:
    """Return a clean copy; `payloads` has, by SHA-256, what its opaque parts stand for."""
    return compiled(draft_source(draft, setting, payloads))


def write_redline(
    redline: Redline, payloads: Mapping[str, bytes] = NO_PAYLOADS, setting: Setting = DEFAULT
) -> bytes:
    """Return the marked text from base to target."""
    return compiled(redline_source(redline, setting, payloads))


def write_table(table: Table, setting: Setting = DEFAULT) -> bytes:
    """Return a comparative table, or two texts side by side, on paper laid across."""
    return compiled(table_source(table, setting))


def losses(draft: Resolution, payloads: Mapping[str, bytes] = NO_PAYLOADS) -> tuple[Loss, ...]:
    """Return what `write` shows otherwise than the draft has it."""
    return losses_of(draft, payloads)
