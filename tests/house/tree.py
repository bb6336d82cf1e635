"""What belongs to the project: the files that are kept under version control, or all that look it."""

import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LEFT_ALONE = {"__pycache__", "node_modules", "build", "dist"}


@cache
def project_files() -> tuple[Path, ...]:
    """Relative to the root. Without git (a source archive) every file of the known folders counts."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    kept = [Path(name) for name in listed if name and (ROOT / name).is_file()]
    return tuple(kept or _walked())


def python_files(*folders: str) -> tuple[Path, ...]:
    return tuple(path for path in project_files() if path.suffix == ".py" and path.parts[0] in folders)


def text_of(path: Path) -> str:
    """The file's text; "" for what is no text (fonts, pictures)."""
    try:
        return (ROOT / path).read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def _walked() -> list[Path]:
    tops = [path for path in ROOT.iterdir() if path.is_file() and path.name != ".env"]
    for folder in ("kapjournal", "prompts", "tests", ".ci", ".readme"):
        tops += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    relative = [path.relative_to(ROOT) for path in tops]
    return [path for path in relative if not _LEFT_ALONE & set(path.parts)]
