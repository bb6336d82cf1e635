"""The shipped files: sound, recorded, as the schema says, quickly read, and a broken copy is told apart."""

import json
import random
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from kapjournal.domain.candidate import ActionRule, CycleRule, OncePer, Setting
from kapjournal.domain.client import History
from kapjournal.domain.composition import SIZES
from kapjournal.domain.course import RatingName, Route, Track
from kapjournal.domain.errors import InvalidPrompts
from kapjournal.domain.guidance import GuidanceSection
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.prompt import PromptKind
from kapjournal.domain.safety import SafetyKind, SideEffect
from kapjournal.prompt_library import load_library, shipped_folder
from kapjournal.prompt_library.commands import check

SHIPPED = shipped_folder()
EXAMPLE = Path(__file__).parents[1] / "data" / "prompts" / "example"
SCHEMA = json.loads((SHIPPED / "schema.json").read_text(encoding="utf-8"))
README = (SHIPPED / "README.md").read_text(encoding="utf-8")
FILES = sorted([*SHIPPED.rglob("*.yaml"), *EXAMPLE.rglob("*.yaml")])


def test_the_shipped_library_passes_its_own_check_with_every_wording_recorded() -> None:
    report = check()
    assert report.ok, report.text


@pytest.mark.parametrize("path", FILES, ids=str)
def test_every_file_is_as_the_schema_says(path: Path) -> None:
    # Through JSON: a date is text there, as it is for the loader.
    content = json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=str))
    Draft202012Validator(SCHEMA).validate(content)


@pytest.mark.parametrize(
    ("place", "names"),
    [
        (
            ("common_prompt", "properties", "kind"),
            [k for k in PromptKind if k is not PromptKind.MEASURE_ITEM],
        ),
        (("common_prompt", "properties", "domain"), Domain),
        (("common_prompt", "properties", "rating"), RatingName),
        (("common_prompt", "properties", "once_per"), OncePer),
        (("option", "properties", "side_effect"), SideEffect),
        (("option", "properties", "safety"), SafetyKind),
        (("when", "properties", "routes", "items"), Route),
        (("when", "properties", "tracks", "items"), Track),
        (("when", "properties", "history", "items"), History),
        (("when", "properties", "cycle"), CycleRule),
        (("when", "properties", "setting"), Setting),
        (("when", "properties", "action"), ActionRule),
        (("track_prompt", "properties", "occasions", "items"), Occasion),
    ],
)
def test_the_schema_knows_the_names_the_code_knows(place: tuple[str, ...], names: Iterable[str]) -> None:
    found = SCHEMA["$defs"]
    for key in place:
        found = found[key]
    assert sorted(found["enum"]) == sorted(names)


def test_the_readme_names_every_field_and_every_name_a_therapist_may_write() -> None:
    schema = SCHEMA["$defs"]
    fields = {
        *schema["track_prompt"]["properties"],
        *schema["option"]["properties"],
        *schema["when"]["properties"],
    }
    fields |= {*schema["measure_file"]["properties"], *schema["crisis_line"]["properties"]}
    names = {*Occasion, *Track, *Route, *RatingName, *Domain, *History, *GuidanceSection, *fields}
    assert {str(name) for name in names if str(name) not in README} == set()


def test_the_readmes_sizes_are_those_of_the_code() -> None:
    rows = {}
    for line in README.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 3 and cells[1].isdigit():
            for occasion in cells[0].split(", "):
                rows[occasion] = (int(cells[1]), int(cells[2]))
    assert rows == {str(occasion): (size.questions, size.ratings) for occasion, size in SIZES.items()}


NASTY = (
    "{", "}", "[", "]", ":", "- ", "\t", "'", '"', "#", "&a ", "*a", "!!set ", "%", "@", "`", "|", ">", "---\n",
    "\x00", "\x85", "\u2028", "\ufeff", "\U0001f600", "é", "null", "~", "yes", "0x1f", "1e999", "-1", "9" * 30,
    "prompts:", "when: {tracks: [luck]}", "id: a.b", "version: 2", "<<: ", "? ", "\n", "  ", "x" * 300, "٣", "",
)  # fmt: skip


def mutated(text: str, chance: random.Random) -> bytes:
    """The text with one to four faults of the kind that typing, merging and copying make."""
    for _ in range(chance.randint(1, 4)):
        lines = text.split("\n")
        at = chance.randrange(len(lines))
        cut = chance.randrange(len(text) + 1)
        match chance.randrange(8):
            case 0:
                lines.pop(at)
                text = "\n".join(lines)
            case 1:
                lines.insert(chance.randrange(len(lines)), lines[at])
                text = "\n".join(lines)
            case 2:
                lines[at] = chance.choice(["", " ", "   "]) + lines[at].lstrip()
                text = "\n".join(lines)
            case 3:
                text = text[:cut] + chance.choice(NASTY) + text[cut:]
            case 4:
                text = text[:cut] + text[cut + chance.randint(1, 40) :]
            case 5:
                words = text.split(" ")
                one, other = chance.randrange(len(words)), chance.randrange(len(words))
                words[one], words[other] = words[other], words[one]
                text = " ".join(words)
            case 6:
                key, colon, _ = lines[at].partition(":")
                lines[at] = f"{key}{colon} {chance.choice(NASTY)}"
                text = "\n".join(lines)
            case _:
                text = text[: max(1, cut)]
        text = text or " "
    raw = bytearray(text.encode("utf-8", errors="surrogatepass"))
    if chance.random() < 0.1:
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    return bytes(raw)


def gets_only_clear_errors(count: int, seed: int, own: Path) -> None:
    chance = random.Random(seed)
    sources = {
        path.relative_to(SHIPPED): path.read_text(encoding="utf-8") for path in SHIPPED.rglob("*.yaml")
    }
    names = sorted(sources)
    for _ in range(count):
        name = chance.choice(names)
        raw = mutated(sources[name], chance)
        (own / name).parent.mkdir(parents=True, exist_ok=True)
        (own / name).write_bytes(raw)
        try:
            load_library(own, shipped=EXAMPLE)
        except InvalidPrompts as error:
            lines = raw.count(b"\n") + raw.count(b"\r") + raw.decode("utf-8", "replace").count("\x85") + 3
            lines += raw.decode("utf-8", "replace").count("\u2028") + raw.decode("utf-8", "replace").count(
                "\u2029"
            )
            for problem in error.problems:
                assert all((problem.file, problem.field, problem.message, problem.remedy))
                assert 0 <= problem.line <= lines, (problem, name)
                assert str(problem).isprintable(), repr(str(problem))
        (own / name).unlink()


@pytest.mark.parametrize("seed", range(3))
def test_a_broken_file_gets_only_clear_errors(tmp_path: Path, seed: int) -> None:
    gets_only_clear_errors(100, seed, tmp_path)


@pytest.mark.campaign
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", range(100, 110))
def test_ten_thousand_broken_files_get_only_clear_errors(tmp_path: Path, seed: int) -> None:
    gets_only_clear_errors(1000, seed, tmp_path)


@pytest.mark.parametrize("language", ["en", "es"])
def test_no_notice_promises_a_number_of_questions_since_sets_differ_in_size(language: str) -> None:
    counted = re.compile(
        r"\b(?:\d+|one|two|three|four|five|dos|tres|cuatro|cinco)\b[\w ]*\b(?:quest|pregunt)", re.IGNORECASE
    )
    library = load_library()
    for occasion in Occasion:
        notice = library.notice(occasion, language)
        assert not counted.search(f"{notice.text} {notice.reminder}"), occasion
