"""SQLModel rows. Imported only inside `storage`; what leaves this room are the domain's nouns."""
