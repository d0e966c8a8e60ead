"""Values: named tuples made by the thousand."""

made = tuple.__new__
"""Makes a named tuple of all its fields, as in `made(Row, (…))`: twice as fast as its name itself does."""
