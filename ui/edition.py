"""Which edition of Chapeau this is; the same as in `pyproject.toml`."""

EDITION = "0.1.0"
