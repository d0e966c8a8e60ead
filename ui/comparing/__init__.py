"""Comparisons in windows of their own: two texts or three, side by side or in one."""
