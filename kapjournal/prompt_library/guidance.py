"""After-care lines and crisis lines: dated data, each with its source."""

import re
from datetime import date

from kapjournal.domain.course import Route
from kapjournal.domain.guidance import CrisisLine, CrisisLines, GuidanceLine, GuidanceSection
from kapjournal.domain.safety import SafetyKind
from kapjournal.prompt_library.reading import Table
from kapjournal.prompt_library.shelf import Placed, RoutedLine, Shelf

_LINE_LIMIT = 200
_NAME = re.compile(r"[a-z][a-z0-9_]{0,47}")
_LANGUAGE = re.compile(r"[a-z]{2}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_KNOWN = re.compile(r"\{(?:practice_phone|prescriber_phone)\}")


def read_guidance(file: Table, shelf: Shelf, language: str) -> None:
    checked_on = file.day("checked_on")
    if checked_on is not None:
        shelf.guidance_checked[language] = checked_on
    lines = shelf.guidance.setdefault(language, [])
    for section in GuidanceSection:
        for table in file.tables(section, required=False):
            line = GuidanceLine(
                id=table.matching("id", _NAME, "`driving`"),
                section=section,
                text=_with_placeholders(table),
                source=table.text("source", required=False),
                version=table.integer("version", 1, 9999) or 1,
            )
            when = table.table("when", required=False)
            routes = when.many_of("routes", Route) if when else ()
            if when:
                when.finish()
            table.finish()
            lines.append(Placed(RoutedLine(line, routes), file.problems.file, table.line))


def _with_placeholders(table: Table) -> str:
    text = table.text("text", limit=_LINE_LIMIT)
    if re.search(r"[{}]", _KNOWN.sub("", text)):
        known = "Use {practice_phone} or {prescriber_phone}, or remove the braces."
        table.fault("text", "A broken placeholder.", known)
    return text


def read_crisis_lines(file: Table, shelf: Shelf) -> None:
    countries = file.table("countries", required=False)
    if countries is not None:
        for country in countries.names:
            place = countries.table(country)
            if not _COUNTRY.fullmatch(country):
                countries.fault(country, "This is not a country code.", "Write two capital letters, like ES.")
            if place is not None:
                shelf.places[country] = Placed(_place(place, country), file.problems.file, place.line)
    fallback = file.table("fallback", required=False)
    if fallback is not None:
        shelf.places[""] = Placed(_place(fallback, ""), file.problems.file, fallback.line)


def _place(table: Table, country: str) -> CrisisLines:
    emergency = table.text("emergency", limit=20, required=False)
    lines = tuple(_crisis_line(one) for one in table.tables("lines"))
    if not lines:
        table.fault("lines", "No line is given.", "Add one with its source, or remove the country.")
    table.finish()
    return CrisisLines(country, emergency, lines)


def _crisis_line(table: Table) -> CrisisLine:
    languages = table.texts("languages", required=True)
    for language in languages:
        if not _LANGUAGE.fullmatch(language):
            table.fault(
                "languages", f"`{language[:20]}` is not a language code.", "Write two letters, like es."
            )
    line = CrisisLine(
        name=table.text("name", limit=80),
        number=table.text("number", limit=40, required=False),
        hours=_localized(table, "hours", required=True),
        languages=languages,
        source=table.text("source"),
        checked_on=table.day("checked_on") or date.min,
        text=table.text("text", limit=40, required=False),
        word=table.text("word", limit=20, required=False),
        chat=table.text("chat", limit=40, required=False),
        note=_localized(table, "note", required=False),
        about=table.one_of("about", SafetyKind, required=False),
    )
    if not (line.number or line.text or line.chat):
        table.fault("number", "Nobody could reach this line.", "Give `number`, `text` or `chat`.")
    if line.word and not line.text:
        table.fault("word", "A word, and nowhere to send it.", "Add the number as `text`.")
    table.finish()
    return line


def _localized(table: Table, key: str, *, required: bool) -> tuple[tuple[str, str], ...]:
    """One text for all, or a table with one for each language."""
    if table.has(key) and isinstance(table.values[key].value, dict):
        by_language = table.table(key)
        if by_language is None:
            return ()
        pairs = tuple((language, by_language.text(language, limit=80)) for language in by_language.names)
        for language, _ in pairs:
            if not _LANGUAGE.fullmatch(language):
                by_language.fault(language, "This is not a language code.", "Write two letters, like es.")
        return pairs
    text = table.text(key, limit=80, required=required)
    return (("", text),) if text else ()
