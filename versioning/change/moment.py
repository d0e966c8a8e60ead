"""The moment at which something is changed."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """Return the present moment as an ISO 8601 time with "Z", to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
