"""What the room sees, and how the facilitator steers it from the main window.

A view reads (lane *db*), says what stands on the wall as blocks, and those are laid on pages and
painted. Who may see what is decided in ``readmodels.projection`` before anything comes here.
"""
