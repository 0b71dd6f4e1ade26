"""The sheets, by what stands on them."""
