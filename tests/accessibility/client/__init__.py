"""What stands outside the program and hears it as a screen reader does. Knows nothing of Qt."""
