"""Identity: the ids that paragraphs and notes keep through every revision.

What is typed gets a random id. What is imported gets an id derived from the source and the place in
it, so that two delegations who import the same file speak of the same paragraphs.
"""

import hashlib
import os

NodeId = str
"""Sixteen hexadecimal digits; unique in a draft."""


def new_id() -> NodeId:
    """Return a random id, for a paragraph or note that a person has just made."""
    return os.urandom(8).hex()


def derived_id(source: str, place: str) -> NodeId:
    """Return the id of what stands at `place` (any stable path) of `source` (its SHA-256)."""
    return hashlib.sha256(f"{source}\n{place}".encode()).hexdigest()[:16]
