"""Words for a person: the field's terms, names, dates, and sentences about what went wrong."""
