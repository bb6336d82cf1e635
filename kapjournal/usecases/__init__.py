"""One verb a file. Here is what both sides do; `collecting` and `reading` know nothing of each other."""
