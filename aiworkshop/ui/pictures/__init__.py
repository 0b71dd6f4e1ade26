"""The positive core and the opportunity map on the screen: shown, adjusted, saved, printed."""
