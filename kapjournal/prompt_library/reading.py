"""YAML files as tables that know their lines, and that collect every fault instead of stopping at the first.

The tree is built from parser events, not by PyYAML's composer: that one is recursive in C and a deeply
nested file takes the whole process down. Anchors and tags are refused: nobody who writes a prompt needs
them, and a therapist reading one should not have to know them.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import yaml

from kapjournal.domain.errors import PromptProblem

E = TypeVar("E", bound=StrEnum)

_MAX_BYTES = 512 * 1024
_MAX_DEPTH = 12
_PLAIN_NULL = {"", "~", "null", "Null", "NULL"}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a file and its line. Scalars stay text; what they mean is the reader's to say."""

    line: int
    value: "str | list[Node] | dict[str, Node]"
    quoted: bool = False

    @property
    def is_null(self) -> bool:
        return isinstance(self.value, str) and not self.quoted and self.value in _PLAIN_NULL


class _Unreadable(Exception):
    def __init__(self, line: int, message: str, remedy: str) -> None:
        super().__init__(message)
        self.line, self.message, self.remedy = line, message, remedy


@dataclass(slots=True)
class Problems:
    """Every fault of one file, as it is found."""

    file: str
    found: list[PromptProblem] = field(default_factory=list)

    def add(self, line: int, where: str, message: str, remedy: str) -> None:
        self.found.append(PromptProblem(self.file, line, _visible(where), _visible(message), remedy))


def _visible(text: str) -> str:
    """What a file holds can hide in a terminal; a stray invisible character is shown as its number."""
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text)


def read_table(path: Path, problems: Problems) -> "Table | None":
    """The file's top table, or None when it does not read; the fault is then among `problems`."""
    try:
        raw = path.read_bytes()
        node = _tree(raw)
    except _Unreadable as fault:
        problems.add(fault.line, "file", fault.message, fault.remedy)
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        problems.add(line, "file", "This is not UTF-8 text.", "Save the file as UTF-8.")
    except OSError as fault:
        problems.add(0, "file", f"The file cannot be read ({fault.strerror}).", "Check that it may be read.")
    except yaml.YAMLError as fault:
        mark = getattr(fault, "problem_mark", None)
        said = getattr(fault, "problem", None) or "the text breaks a rule of YAML"
        remedy = (
            "Look at this line and the one above: indentation, a colon in unquoted text, quotes left open."
        )
        problems.add(mark.line + 1 if mark else 0, "file", f"This is not valid YAML: {said}.", remedy)
    else:
        if isinstance(node.value, dict):
            return Table(node.value, node.line, "", problems)
        problems.add(node.line, "file", "The file is not a table.", "Start it with `format: 1`.")
    return None


def _tree(raw: bytes) -> Node:
    if len(raw) > _MAX_BYTES:
        raise _Unreadable(0, f"The file has {len(raw)} bytes.", f"Keep it under {_MAX_BYTES}.")
    text = raw.decode("utf-8-sig")
    root: list[Node] = []
    stack: list[tuple[Node, list[Node]]] = []
    documents = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _Unreadable(line, "The file holds two documents.", "Remove the line `---` or `...`.")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _Unreadable(
                line, "Anchors (& and *) are not used here.", "Write the value out, or quote it."
            )
        if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag not in (None, "!"):
            raise _Unreadable(line, "Tags (!) are not used here.", "Remove the tag, or quote the text.")
        if isinstance(event, yaml.CollectionStartEvent):
            if len(stack) >= _MAX_DEPTH:
                raise _Unreadable(line, "The nesting is too deep.", "Compare with the example in README.md.")
            empty: dict[str, Node] | list[Node] = {} if isinstance(event, yaml.MappingStartEvent) else []
            stack.append((Node(line, empty), []))
            continue
        if isinstance(event, yaml.ScalarEvent):
            node = Node(line, event.value, quoted=bool(event.style))
        elif isinstance(event, yaml.CollectionEndEvent):
            node = _closed(*stack.pop())
        else:
            continue
        (stack[-1][1] if stack else root).append(node)
    if not root:
        raise _Unreadable(1, "The file is empty.", "Start it with `format: 1`.")
    return root[0]


def _closed(opened: Node, children: list[Node]) -> Node:
    if isinstance(opened.value, list):
        return Node(opened.line, children)
    table: dict[str, Node] = {}
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key.value, str):
            raise _Unreadable(
                key.line, "A key must be one word.", "Quote text that holds brackets or braces."
            )
        if key.value in table:
            raise _Unreadable(key.line, f"`{_short(key.value)}` is written twice.", "Keep one of the two.")
        # The key's line: a text that starts on the next line still belongs to its key.
        table[key.value] = Node(key.line, value.value, value.quoted)
    return Node(opened.line, table)


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}…"


_UNKNOWN = "Remove it, or look for the right name in README.md."


@dataclass(slots=True)
class Table:
    """One mapping of a file. Each key is asked for by what it should be; `finish` reports the others."""

    values: dict[str, Node]
    line: int
    path: str
    problems: Problems
    _seen: set[str] = field(default_factory=set)

    def where(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def line_of(self, key: str) -> int:
        node = self.values.get(key)
        return node.line if node else self.line

    def has(self, key: str) -> bool:
        return key in self.values and not self.values[key].is_null

    def fault(self, key: str, message: str, remedy: str) -> None:
        self.problems.add(self.line_of(key), self.where(key), message, remedy)

    def _take(self, key: str, required: bool) -> Node | None:
        self._seen.add(key)
        if self.has(key):
            return self.values[key]
        if required:
            self.fault(key, "This is missing.", f"Add `{key}:`.")
        return None

    def text(self, key: str, *, limit: int = 2000, required: bool = True) -> str:
        """One line or paragraph with its white space folded; "" when it is missing or wrong."""
        node = self._take(key, required)
        if node is None:
            return ""
        if not isinstance(node.value, str):
            self.fault(key, "Text is expected here.", "Write it on one line, in quotes where it has a colon.")
            return ""
        text = " ".join(node.value.split())
        if not text:
            self.fault(key, "The text is empty.", "Write it, or remove the key.")
        elif not text.isprintable():
            self.fault(key, "The text holds a character that cannot be shown.", "Type the text again.")
        elif len(text) > limit:
            self.fault(key, f"The text has {len(text)} characters; {limit} are the limit.", "Shorten it.")
        return text

    def matching(self, key: str, pattern: re.Pattern[str], example: str, *, required: bool = True) -> str:
        text = self.text(key, required=required)
        if text and not pattern.fullmatch(text):
            self.fault(key, f"`{_short(text)}` cannot be used here.", f"Write it like {example}.")
            return ""
        return text

    def integer(self, key: str, lowest: int, highest: int, *, required: bool = True) -> int | None:
        node = self._take(key, required)
        if node is None:
            return None
        if isinstance(node.value, str) and re.fullmatch(r"-?[0-9]{1,9}", node.value):
            number = int(node.value)
            if lowest <= number <= highest:
                return number
        self.fault(key, "This is not a number in range.", f"Write a whole number from {lowest} to {highest}.")
        return None

    def flag(self, key: str) -> bool:
        node = self._take(key, required=False)
        if node is None:
            return False
        if isinstance(node.value, str) and not node.quoted and node.value in {"true", "false"}:
            return node.value == "true"
        self.fault(key, "Yes or no is expected here.", "Write `true` or `false`.")
        return False

    def day(self, key: str, *, required: bool = True) -> date | None:
        text = self.text(key, required=required)
        if not text:
            return None
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            with suppress(ValueError):
                return date.fromisoformat(text)
        self.fault(key, "This is not a date.", "Write it as 2026-11-22.")
        return None

    def one_of(self, key: str, kind: type[E], *, required: bool = True) -> E | None:
        text = self.text(key, required=required)
        return self._member(key, text, kind) if text else None

    def many_of(self, key: str, kind: type[E], *, required: bool = False) -> tuple[E, ...]:
        return tuple(
            member for text in self.texts(key, required=required) if (member := self._member(key, text, kind))
        )

    def _member(self, key: str, text: str, kind: type[E]) -> E | None:
        try:
            return kind(text)
        except ValueError:
            what = re.sub(r"(?<!^)([A-Z])", r" \1", kind.__name__).lower()
            self.fault(key, f"Unknown {what} `{_short(text)}`.", f"Use one of: {', '.join(kind)}.")
            return None

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        node = self._take(key, required)
        if node is None:
            return ()
        if not isinstance(node.value, list) or not node.value:
            self.fault(key, "A list is expected here.", f"Write `{key}: [first, second]`.")
            return ()
        found = [one.value for one in node.value if isinstance(one.value, str) and one.value]
        if len(found) != len(node.value):
            self.fault(
                key, "The list holds something that is not a word.", "Write words, with commas between."
            )
        if len(set(found)) != len(found):
            self.fault(key, "The list names something twice.", "Keep each name once.")
        return tuple(found)

    def table(self, key: str, *, required: bool = True) -> "Table | None":
        node = self._take(key, required)
        if node is None:
            return None
        if isinstance(node.value, dict):
            return Table(node.value, node.line, self.where(key), self.problems)
        self.fault(key, "A table is expected here.", f"Write keys below `{key}:`, two spaces further in.")
        return None

    def tables(self, key: str, *, required: bool = True) -> "Iterator[Table]":
        node = self._take(key, required)
        if node is None:
            return
        if not isinstance(node.value, list):
            self.fault(key, "A list is expected here.", "Start every entry with `- `.")
            return
        for number, one in enumerate(node.value, start=1):
            where = f"{self.where(key)}[{number}]"
            if isinstance(one.value, dict):
                name = one.value.get("id")
                if name is not None and isinstance(name.value, str) and name.value:
                    where = _short(name.value) if not self.path else f"{self.where(key)}.{_short(name.value)}"
                yield Table(one.value, one.line, where, self.problems)
            else:
                self.problems.add(
                    one.line, where, "A table is expected here.", "Write `- id: …` and its keys."
                )

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.values)

    def format_one(self) -> None:
        """Every file says `format: 1`, so that a later format can tell itself apart."""
        node = self._take("format", required=True)
        if node is not None and node.value != "1":
            self.fault("format", "This format is not known.", "Write `format: 1`.")

    def finish(self) -> None:
        for key in self.values:
            if key not in self._seen:
                self.fault(key, f"Unknown key `{_short(key)}`.", _UNKNOWN)
