"""Windows beside the draft's: previews, versions, the room's, the matrix, the guide."""
