"""The way out: what people with keys do, in the reading room and on the command line."""
