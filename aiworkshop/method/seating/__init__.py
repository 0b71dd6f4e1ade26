"""Who sits with whom: mixing with rules, explained, and the same again from the same seed."""
