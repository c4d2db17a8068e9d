"""The internal view."""
