"""The words the screen looks for: one file per language and family of categories."""
