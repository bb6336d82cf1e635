"""`python -m kapjournal` is the command line."""

from kapjournal.cli import main

if __name__ == "__main__":
    main()
