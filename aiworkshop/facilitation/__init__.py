"""What a facilitator does, as commands: one file a use case. Knows no Qt."""
