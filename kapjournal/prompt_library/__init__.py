"""Prompt files -> domain objects. A broken file stops start-up with file, line and remedy.

`prompts/README.md` says how the files are written.
"""

from kapjournal.prompt_library.library import PromptLibrary, load_library, shipped_folder

__all__ = ["PromptLibrary", "load_library", "shipped_folder"]
