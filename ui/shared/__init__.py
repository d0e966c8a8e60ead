"""What all windows share: preferences kept, long work done apart, redlines, spelling, exports as values."""
