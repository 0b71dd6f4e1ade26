"""A town's register on paper and as tables: only what may leave the room."""
