"""Every fault is named with file, line, field and remedy."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kapjournal.domain.errors import InvalidPrompts, PromptProblem
from kapjournal.prompt_library import load_library

Edit = Callable[[str, str, str], None]
Found = Callable[..., tuple[PromptProblem, ...]]

DAY_3 = "en/occasions/day_3.yaml"
NEXT_DAY = "en/occasions/next_day.yaml"
ADHD = "en/tracks/adhd.yaml"
DEMO = "measures/demo.en.yaml"
LICENCE = """licence:
  rights_holder: The project
  grant: Written for the tests of this project, free for all
  source: tests/data/prompts/example/measures/demo.en.yaml
"""


def test_the_example_library_is_sound(problems: Found) -> None:
    assert problems() == ()


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "field", "message"),
    [
        (
            DAY_3,
            "    hint: Three",
            "    colour: red\n    hint: Three",
            11,
            "day_3.image.colour",
            "Unknown key",
        ),
        (DAY_3, "id: day_3.action", "id: day_3.image", 12, "day_3.image.id", "also in"),
        (DAY_3, "Is there an image", "word " * 30, 10, "day_3.image.text", "140 are the limit"),
        (DAY_3, "an image", "{an} image", 10, "day_3.image.text", "broken placeholder"),
        (DAY_3, "kind: open", "kind: poem", 7, "day_3.image.kind", "Unknown prompt kind `poem`"),
        (DAY_3, "domain: imagery", "domain: stars", 8, "day_3.image.domain", "Unknown domain"),
        (DAY_3, "    hint: Three words are enough.\n", "", 5, "day_3.image.hint", "missing"),
        (DAY_3, "version: 1", "version: one", 6, "day_3.image.version", "not a number"),
        (DAY_3, "must: true", "must: maybe", 17, "day_3.action.must", "Yes or no"),
        (DAY_3, "id: day_3.image", "id: Day 3", 5, "Day 3.id", "cannot be used"),
        (DAY_3, "id: day_3.image", "id: day_7.image", 5, "day_7.image.id", "does not start with"),
        (DAY_3, "rating: mood", "rating: joy", 24, "day_3.mood.rating", "Unknown rating name"),
        (DAY_3, "occasion: day_3", "occasion: day_4", 3, "occasion", "file's name says"),
        (
            ADHD,
            "occasions: [day_3]",
            "occasions: [day_4]",
            10,
            "adhd.day_3.zoom_out.occasions",
            "Unknown occasion",
        ),
        (ADHD, "track: adhd", "track: luck", 3, "track", "file's name says"),
        (
            NEXT_DAY,
            "      sublingual:",
            "      by_mouth:",
            24,
            "next_day.first_words.text_by_route.by_mouth",
            "Unknown route",
        ),
        (
            NEXT_DAY,
            "      - {id: none, label: None of these}\n",
            "",
            11,
            "next_day.symptoms.options",
            "none of these",
        ),
        (NEXT_DAY, "clinical: true", "clinical: false", 9, "next_day.symptoms.clinical", "prescriber"),
        (
            NEXT_DAY,
            "What is with you today?",
            "Why are you sad?",
            22,
            "next_day.first_words.text_by_route",
            "first day",
        ),
        (
            NEXT_DAY,
            "history: [elation]",
            "history: [luck]",
            32,
            "next_day.elation_check.when.history",
            "Unknown history",
        ),
        (
            "en/notices.yaml",
            "A few questions",
            "Your session questions",
            6,
            "notices.enrolment.text",
            "health word",
        ),
        ("en/notices.yaml", "button: Open", "button: '{open}'", 7, "notices.enrolment.button", "placeholder"),
        ("en/notices.yaml", "  day_3:", "  day_4:", 23, "notices.day_4", "Unknown occasion"),
        ("en/guidance.yaml", "{practice_phone}", "{phone}", 10, "unwell.text", "placeholder"),
        ("crisis_lines.yaml", "  ES:", "  Spain:", 3, "countries.Spain", "country code"),
        (
            "crisis_lines.yaml",
            "checked_on: 2026-11-22",
            "checked_on: yesterday",
            11,
            "countries.ES.lines[1].checked_on",
            "date",
        ),
        (
            "crisis_lines.yaml",
            "        number:",
            "        word:",
            6,
            "countries.ES.lines[1].number",
            "Nobody",
        ),
        (DEMO, "{value: 1,", "{value: 3,", 12, "options[2].value", "gap"),
        (DEMO, "id: demo.2", "id: demo.3", 9, "demo.3.id", "gap"),
        (DEMO, LICENCE, "", 1, "licence", "without a grant"),
        (
            DEMO,
            "  grant: Written for the tests of this project, free for all\n",
            "",
            17,
            "licence.grant",
            "missing",
        ),
        (DEMO, "The kettle sang", "The kettle wept", 22, "checksum", "not the one recorded"),
        (DEMO, "bands: [2]", "bands: [2, 9]", 14, "bands", "do not fit"),
        ("en/weekly.yaml", "format: 1", "format: 2", 1, "format", "not known"),
        ("en/weekly.yaml", "language: en", "language: fr", 2, "language", "folder"),
    ],
)
def test_a_fault_names_file_line_field_and_remedy(
    edit: Edit, problems: Found, name: str, old: str, new: str, line: int, field: str, message: str
) -> None:
    edit(name, old, new)
    found = problems()
    matching = [one for one in found if message in one.message]
    assert matching, found
    assert (matching[0].file, matching[0].line, matching[0].field) == (f"prompts/{name}", line, field)
    assert matching[0].remedy


def test_a_prompt_missing_in_a_language_is_named_where_it_is_written(folder: Path, problems: Found) -> None:
    text = (folder / "es/weekly.yaml").read_text(encoding="utf-8")
    (folder / "es/weekly.yaml").write_text("\n".join(text.splitlines()[:-1]), encoding="utf-8")
    (found,) = problems()
    assert (found.file, found.line, found.field) == ("prompts/en/weekly.yaml", 5, "weekly.people.id")
    assert found.remedy == "Write `weekly.people` in the folder `es` too."


@pytest.mark.parametrize(
    ("name", "old", "new", "field"),
    [
        ("es/occasions/day_3.yaml", "kind: open", "kind: agenda", "day_3.image.kind"),
        ("es/occasions/day_3.yaml", "topic: insight", "topic: other", "day_3.image.topic"),
        (
            "es/occasions/next_day.yaml",
            "safety: physical, urgent: true",
            "safety: physical",
            "next_day.symptoms.options",
        ),
        (
            "es/occasions/next_day.yaml",
            "history: [elation]",
            "history: [bladder]",
            "next_day.elation_check.when",
        ),
    ],
)
def test_a_prompt_that_differs_between_languages_in_more_than_wording_is_refused(
    edit: Edit, problems: Found, name: str, old: str, new: str, field: str
) -> None:
    edit(name, old, new)
    (found,) = problems()
    assert (found.file, found.field) == (f"prompts/{name}", field)


def test_a_missing_notice_is_named(edit: Edit, problems: Found) -> None:
    edit("en/notices.yaml", "  one_month:\n    version: 1\n    text: A few questions are ready when you are.\n"
         "    button: Open\n    reminder: Still here when you are. No rush.\n", "")  # fmt: skip
    (found,) = problems()
    assert found.field == "notices.one_month"


def test_more_must_prompts_than_an_occasion_has_room_for_are_refused(edit: Edit, problems: Found) -> None:
    for language in ("en", "es"):
        name = f"{language}/occasions/next_day.yaml"
        words = "One more?"
        more = "".join(
            f"  - {{id: next_day.more_{n}, version: 1, kind: open, domain: other, must: true,"
            f" text: '{words}', hint: A word.}}\n"
            for n in range(2)
        )
        edit(name, "prompts:\n", f"prompts:\n{more}")
    assert {one.field for one in problems()} == {"next_day.symptoms.must"}


@pytest.mark.parametrize(
    "name",
    ["en/occasions/day_4.yaml", "en/tracks/luck.yaml", "en/extra.yaml", "notes.txt", "English/weekly.yaml"],
)
def test_a_file_with_an_unknown_name_is_not_left_out_in_silence(
    folder: Path, problems: Found, name: str
) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("format: 1\n", encoding="utf-8")
    (found,) = problems()
    assert found.file == f"prompts/{name}"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("format: 1\nlanguage: en\nprompts: [\n", 4),
        ("format: 1\nlanguage: en\n  prompts: x: y\n", 3),
        ("format: 1\nformat: 1\n", 2),
        ("format: &a 1\n", 1),
        ("a: &a [1]\nb: *a\n", 1),
        ("format: !!python/object:os.system 1\n", 1),
        ("", 1),
        ("- a\n- b\n", 1),
        ("just words\n", 1),
        ("format: 1\n---\nformat: 1\n", 2),
        ("[" * 100_000, 1),
        ("? [a]\n: b\n", 1),
        ("format: 1\nprompts: \x00\n", 0),
        ("x: " + "y" * 600_000, 0),
    ],
)
def test_a_file_that_is_no_prompt_file_gets_one_clear_line(
    folder: Path, problems: Found, text: str, line: int
) -> None:
    (folder / "en/weekly.yaml").write_text(text, encoding="utf-8")
    found = [one for one in problems() if one.file == "prompts/en/weekly.yaml"]
    assert found[0].line == line
    assert found[0].remedy


def test_text_that_is_not_utf8_is_named_with_its_line(folder: Path, problems: Found) -> None:
    (folder / "es/weekly.yaml").write_bytes("format: 1\nlanguage: es\n# años\n".encode("latin-1"))
    assert [(one.line, one.field) for one in problems()] == [(3, "file")]


def test_all_faults_of_all_files_are_found_in_one_pass(edit: Edit, folder: Path) -> None:
    edit(DAY_3, "must: true", "must: maybe")
    edit(ADHD, "version: 1", "version: x")
    edit(DEMO, "bands: [2]", "bands: [9]")
    with pytest.raises(InvalidPrompts) as caught:
        load_library(shipped=folder)
    assert [one.file.removeprefix("prompts/") for one in caught.value.problems] == [DAY_3, ADHD, DEMO]
    assert "day_3.yaml:17: day_3.action.must" in str(caught.value)
