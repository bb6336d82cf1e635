"""Measure files. One without a recorded grant does not load, and one whose wording was touched neither."""

import re

from kapjournal.domain.measure import Item, Licence, Measure, ResponseOption, wording_checksum
from kapjournal.prompt_library.reading import Table
from kapjournal.prompt_library.shelf import Placed, Shelf

_ID = re.compile(r"[a-z][a-z0-9_]{0,31}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_CHECKSUM = re.compile(r"[0-9a-f]{64}")


def read_measure(file: Table, shelf: Shelf, name: str) -> None:
    """`name` is the file's name without `.yaml`: `<id>.<language>`."""
    before = len(file.problems.found)
    measure_id = file.matching("id", _ID, "`phq9`")
    language = file.matching("language", _LANGUAGE, "`en`")
    if measure_id and language and name != f"{measure_id}.{language}":
        file.fault("id", f"The file's name says `{name}`.", f"Name the file `{measure_id}.{language}.yaml`.")
    version = file.integer("version", 1, 9999)
    title, stem = file.text("title"), file.text("stem")
    items = _items(file, measure_id)
    options = _options(file)
    highest = len(items) * max((option.value for option in options), default=0)
    bands = tuple(
        int(text) if text.isascii() and text.isdigit() and len(text) < 6 else -1
        for text in file.texts("bands")
    )
    if any(not 0 < band <= highest for band in bands) or list(bands) != sorted(set(bands)):
        file.fault("bands", "The bands do not fit the scale.", f"Write rising numbers from 1 to {highest}.")
    notable = file.integer("notable_change", 1, 999, required=False)
    safety_item = file.integer("safety_item", 1, max(1, len(items)), required=False)
    licence = _licence(file)
    file.text("scoring_source")
    right = wording_checksum(stem, items, options)
    given = file.matching("checksum", _CHECKSUM, "64 figures and letters a to f")
    if given and given != right and len(file.problems.found) == before:
        remedy = f"Compare with the official form; if it is right, write {right} and raise the version."
        file.fault("checksum", "The wording is not the one recorded.", remedy)
    if licence is None or version is None or len(file.problems.found) > before:
        return
    shelf.measures.append(
        Placed(
            Measure(
                id=measure_id,
                version=version,
                language=language,
                title=title,
                stem=stem,
                items=items,
                options=options,
                bands=bands,
                notable_change=notable,
                licence=licence,
                checksum=right,
                safety_item=None if safety_item is None else safety_item - 1,
            ),
            file.problems.file,
            file.line,
        )
    )


def _items(file: Table, measure_id: str) -> tuple[Item, ...]:
    items = []
    for number, table in enumerate(file.tables("items"), start=1):
        item = Item(id=table.text("id"), text=table.text("text"))
        if item.id and item.id != f"{measure_id}.{number}":
            table.fault("id", "The items have a gap.", f"Write `{measure_id}.{number}` here.")
        table.finish()
        items.append(item)
    if not items:
        file.fault("items", "There are no items.", "Write them as in README.md.")
    return tuple(items)


def _options(file: Table) -> tuple[ResponseOption, ...]:
    options = []
    for expected, table in enumerate(file.tables("options")):
        value = table.integer("value", 0, 99)
        label = table.text("label")
        if value is not None and value != expected:
            table.fault(
                "value", f"The scale has a gap: {expected} is missing.", "Count 0, 1, 2 … without gaps."
            )
        table.finish()
        options.append(ResponseOption(value or 0, label))
    if len(options) < 2:
        file.fault("options", "A scale needs two answers at least.", "Write them as in README.md.")
    return tuple(options)


def _licence(file: Table) -> Licence | None:
    table = file.table("licence", required=False)
    if table is None:
        remedy = "Record rights_holder, grant and source; without them the measure cannot be used."
        file.fault("licence", "A measure without a grant.", remedy)
        return None
    licence = Licence(table.text("rights_holder"), table.text("grant"), table.text("source"))
    table.day("checked_on", required=False)
    table.finish()
    return licence
