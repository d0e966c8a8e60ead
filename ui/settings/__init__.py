"""The settings, page by page; whatever is changed holds at once."""
