"""Which characters the fonts of this package can print: read from their own cmap tables (OpenType 1.9)."""

import struct
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"

# Shown as nothing by every shaper, with or without a glyph: joiners, isolates, variation selectors, tags.
_INVISIBLE = (
    (0x0A, 0x0A),
    (0xAD, 0xAD),
    (0x200B, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xE0000, 0xE007F),
)


def covered(text: str) -> bool:
    """Whether every character of `text` has a glyph in one of the package's fonts."""
    glyphs = _glyphs()
    return all(ord(char) in glyphs for char in set(text))


@cache
def _glyphs() -> frozenset[int]:
    found = {code for start, end in _INVISIBLE for code in range(start, end + 1)}
    for path in sorted(FOLDER.glob("*.ttf")):
        found |= _of_font(path.read_bytes())
    return frozenset(found)


def _of_font(font: bytes) -> set[int]:
    (tables,) = struct.unpack_from(">H", font, 4)
    for place in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * place)
        if tag == b"cmap":
            return _of_cmap(font, offset)
    return set()


def _of_cmap(font: bytes, cmap: int) -> set[int]:
    codes: set[int] = set()
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    for place in range(count):
        platform, _, offset = struct.unpack_from(">HHL", font, cmap + 4 + 8 * place)
        (form,) = struct.unpack_from(">H", font, cmap + offset)
        if platform not in {0, 3}:
            continue
        if form == 12:
            (groups,) = struct.unpack_from(">L", font, cmap + offset + 12)
            for group in range(groups):
                start, end, _ = struct.unpack_from(">LLL", font, cmap + offset + 16 + 12 * group)
                codes.update(range(start, end + 1))
        elif form == 4:
            (doubled,) = struct.unpack_from(">H", font, cmap + offset + 6)
            ends = cmap + offset + 14
            starts = ends + doubled + 2
            for segment in range(0, doubled, 2):
                (end,) = struct.unpack_from(">H", font, ends + segment)
                (start,) = struct.unpack_from(">H", font, starts + segment)
                codes.update(range(start, min(end, 0xFFFE) + 1))
    return codes
