"""What a draft keeps of a file without understanding it: formulas and figures of other vocabularies.

A payload is the element `foreign` by itself in canonical form, so that it is the same wherever it stands.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from exports.akn.vocabulary import AKN, Element

NO_PAYLOADS: Mapping[str, bytes] = {}


def canonical(element: Element) -> bytes:
    """Return an element by itself in canonical form, without attributes of ours."""
    copy = deepcopy(element)
    copy.tail = None
    return etree.tostring(copy, method="c14n", exclusive=True)


def keep(element: Element, found: dict[str, bytes]) -> str:
    """Put the payload of an element into `found` and return its SHA-256."""
    payload = canonical(element)
    digest = hashlib.sha256(payload).hexdigest()
    found[digest] = payload
    return digest


def foreign(payload: bytes) -> str:
    """Return a payload as the XML of a `foreign` element, empty when it is something else."""
    try:
        root = etree.fromstring(payload, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return ""
    return payload.decode() if root.tag == f"{{{AKN}}}foreign" else ""
