"""Two invented drafts as files, for the tests of the shell, and what it prints as JSON."""

import json
from typing import Any

OLD = """# General Assembly

Agenda item 4

**Lakes**

### **Alta\\* and Borduria: draft resolution**

### **Shared lakes**

*The General Assembly*,

*Recalling* its resolution 98/1,<sup>1</sup>

1. *Urges* States to care for lakes:

(a) Large ones;

(b) Small ones;

2. *Decides* to meet again.

\\* On behalf of the Lakes Group.

<sup>1</sup> See A/98/1.
"""
NEW = OLD.replace("care for lakes", "protect all lakes").replace("(b) Small", "(b) Very small")


def documents(text: str) -> list[dict[str, Any]]:
    """Return the JSON documents of an output, one a line."""
    return [json.loads(line) for line in text.splitlines()]
