"""Pictures for the wall: the positive core and the opportunity map."""
