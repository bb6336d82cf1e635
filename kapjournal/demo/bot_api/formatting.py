"""Telegram's HTML to plain text and entities, with the server's own complaints.

Offsets and lengths of entities count UTF-16 code units; offsets in complaints count UTF-8 bytes
(Bot API documentation, "Formatting options").
"""

import html
import re
from typing import Any

from kapjournal.demo.bot_api.failures import bad_request

_KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9-]*)(?P<rest>[^<>]*)>")
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_FOUND = re.compile(
    r"(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?![\w/]))"
    r"|(?P<url>https?://[^\s<>\"]+[^\s<>\".,;:!?)])"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31}\b)"
    r"|(?P<email>\b[\w.+-]+@[\w-]+\.[\w.-]*\w)"
)


def utf16(text: str) -> int:
    """The length of `text` in UTF-16 code units, the unit of every entity and limit."""
    return len(text) + sum(1 for letter in text if letter > "\uffff") if not text.isascii() else len(text)


def found_entities(text: str) -> list[dict[str, Any]]:
    """Commands, links and mentions that Telegram marks by itself."""
    if "/" not in text and "@" not in text:
        return []
    return [
        {"type": hit.lastgroup, "offset": utf16(text[: hit.start()]), "length": utf16(hit.group())}
        for hit in _FOUND.finditer(text)
    ]


def parse(source: str, mode: str | None) -> tuple[str, list[dict[str, Any]]]:
    """Plain text and entities. Raises a 400 for a mode or tag that cannot be read."""
    if not mode:
        return source, found_entities(source)
    if mode.lower() != "html":
        raise bad_request(f"can't parse entities: the emulator reads HTML, not {mode}")
    return _parse_html(source)


def _parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    text = ""
    entities: list[dict[str, Any]] = []
    still_open: list[tuple[str, int, dict[str, Any]]] = []
    at = 0
    while at < len(source):
        cut = source.find("<", at)
        piece = source[at:] if cut < 0 else source[at:cut]
        text += html.unescape(piece)
        if cut < 0:
            break
        offset = len(source[:cut].encode())
        tag = _TAG.match(source, cut)
        if tag is None:
            raise bad_request(f'can\'t parse entities: Unsupported start tag "" at byte offset {offset}')
        name = tag["name"].lower()
        if tag["close"]:
            if not still_open:
                raise bad_request(f"can't parse entities: Unexpected end tag at byte offset {offset}")
            opened, start, extra = still_open.pop()
            if opened != name:
                raise bad_request(
                    f"can't parse entities: Unmatched end tag at byte offset {offset}, "
                    f'expected "</{opened}>", found "</{name}>"'
                )
            length = utf16(text) - start
            if length:
                entities.append({"type": _KINDS[name], "offset": start, "length": length, **extra})
        else:
            if name not in _KINDS or (name == "span" and "tg-spoiler" not in tag["rest"]):
                raise bad_request(
                    f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {offset}'
                )
            still_open.append((name, utf16(text), _extra(name, tag["rest"])))
        at = tag.end()
    if still_open:
        name = still_open[-1][0]
        raise bad_request(f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\"")
    entities += found_entities(text)
    return text, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _extra(name: str, rest: str) -> dict[str, Any]:
    href = _HREF.search(rest) if name == "a" else None
    return {"url": html.unescape(next(group for group in href.groups() if group is not None))} if href else {}
