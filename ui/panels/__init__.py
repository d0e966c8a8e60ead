"""The panels of a draft's window: lists and strips that show what is so, and ask others to change it."""
