"""The window on a draft, put together: its page, its panels, and its crew."""
