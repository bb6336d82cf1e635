"""A practice's own folder over the shipped library, and versions that never change the past."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.course import Route
from kapjournal.domain.errors import NotFound, PromptProblem
from kapjournal.domain.guidance import GuidanceSection
from kapjournal.domain.occasion import Occasion
from kapjournal.domain.wording import dump, restore
from kapjournal.ports import PromptShelf
from kapjournal.prompt_library import load_library
from kapjournal.prompt_library.commands import check

Edit = Callable[[str, str, str], None]
Found = Callable[..., tuple[PromptProblem, ...]]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    for name in ("en/occasions", "es/occasions"):
        (folder / name).mkdir(parents=True)
    return folder


def day_3(own: Path, language: str, prompt_id: str, text: str, version: int = 2) -> None:
    (own / language / "occasions/day_3.yaml").write_text(
        f"format: 1\nlanguage: {language}\noccasion: day_3\nprompts:\n"
        f"  - {{id: {prompt_id}, version: {version}, kind: open, domain: imagery, topic: insight,\n"
        f"     text: {text}, hint: One word.}}\n",
        encoding="utf-8",
    )


def test_a_prompt_of_the_same_id_takes_the_place_of_the_shipped_one(own: Path, folder: Path) -> None:
    day_3(own, "en", "day_3.image", "A picture that stays")
    day_3(own, "es", "day_3.image", "Una imagen que queda")
    library = load_library(own, shipped=folder)
    assert library.prompt("day_3.image", "en").text == "A picture that stays"
    assert len(library.candidates("en")) == len(load_library(shipped=folder).candidates("en"))


def test_a_prompt_of_a_new_id_is_added(own: Path, folder: Path) -> None:
    day_3(own, "en", "day_3.garden", "What grew", 1)
    day_3(own, "es", "day_3.garden", "Que ha crecido", 1)
    assert load_library(own, shipped=folder).prompt("day_3.garden", "es").text == "Que ha crecido"


def test_a_prompt_added_in_one_language_only_is_refused(own: Path, folder: Path, problems: Found) -> None:
    day_3(own, "en", "day_3.garden", "What grew", 1)
    (found,) = problems(own)
    assert found.field == "day_3.garden.id"
    assert found.file == f"{own}/en/occasions/day_3.yaml"


def test_a_practice_that_works_in_one_language_writes_only_that(own: Path, folder: Path) -> None:
    day_3(own, "en", "day_3.garden", "What grew", 1)
    (own / "overlay.yaml").write_text("format: 1\nlanguages: [en]\n", encoding="utf-8")
    library = load_library(own, shipped=folder)
    assert library.languages == ("en",)
    with pytest.raises(NotFound):
        library.candidates("es")


def test_a_prompt_can_be_switched_off(own: Path, folder: Path) -> None:
    (own / "overlay.yaml").write_text("format: 1\nswitch_off: [day_3.image]\n", encoding="utf-8")
    library = load_library(own, shipped=folder)
    with pytest.raises(NotFound):
        library.prompt("day_3.image", "en")


@pytest.mark.parametrize(
    ("switched", "message"),
    [
        ("next_day.symptoms", "safety or side effects"),
        ("day_3.nothing", "There is no"),
        ("Day 3", "not an id"),
    ],
)
def test_safety_and_unknown_prompts_cannot_be_switched_off(
    own: Path, folder: Path, problems: Found, switched: str, message: str
) -> None:
    (own / "overlay.yaml").write_text(f"format: 1\nswitch_off: [{switched}]\n", encoding="utf-8")
    assert [message in one.message for one in problems(own)] == [True]


def test_notices_guidance_and_countries_are_replaced_one_by_one(own: Path, folder: Path) -> None:
    (own / "en/notices.yaml").write_text(
        "format: 1\nlanguage: en\nnotices:\n  weekly: {version: 2, text: Hello again., button: Begin}\n",
        encoding="utf-8",
    )
    (own / "en/guidance.yaml").write_text(
        "format: 1\nlanguage: en\nchecked_on: 2026-11-21\ngrounding:\n"
        "  - {id: feet, version: 2, text: Feel the chair under you.}\n",
        encoding="utf-8",
    )
    library = load_library(own, shipped=folder)
    assert library.notice(Occasion.WEEKLY, "en").button == "Begin"
    assert library.notice(Occasion.DAY_3, "en").button == "Open"
    guidance = library.guidance("en")
    assert [one.text for one in guidance.section(GuidanceSection.GROUNDING)] == ["Feel the chair under you."]
    assert guidance.section(GuidanceSection.AFTER_SESSION)


def test_a_folder_that_is_not_there_stops_the_start(folder: Path, problems: Found) -> None:
    (found,) = problems(folder / "nowhere")
    assert "KAPJOURNAL_PROMPTS_DIR" in found.remedy


def test_an_edited_prompt_that_kept_its_version_is_named_with_the_version_to_write(
    folder: Path, edit: Edit, problems: Found
) -> None:
    assert check(shipped=folder, accept=True).ok
    edit("en/occasions/day_3.yaml", "an image or a thought", "an image or thought")
    (found,) = problems()
    assert (found.field, found.remedy) == ("day_3.image.version", "Write `version: 2`.")
    edit("en/occasions/day_3.yaml", "version: 1", "version: 2")
    assert problems() == ()


def test_an_overlay_that_changes_a_shipped_wording_must_raise_its_version(
    own: Path, folder: Path, problems: Found
) -> None:
    check(shipped=folder, accept=True)
    day_3(own, "en", "day_3.image", "A picture that stays", 1)
    day_3(own, "es", "day_3.image", "Una imagen que queda", 1)
    assert {one.field for one in problems(own)} == {"day_3.image.version"}


def test_an_edit_is_found_by_what_clients_were_asked_even_without_a_ledger(
    folder: Path, edit: Edit, problems: Found
) -> None:
    before = load_library(shipped=folder)
    used = [restore(dump(before.prompt("next_day.first_words", "en", Route.SUBLINGUAL)))]
    assert problems(history=used) == ()
    edit("en/occasions/next_day.yaml", "The lozenge was yesterday", "You took the lozenge yesterday")
    (found,) = problems(history=used)
    assert found.field == "next_day.first_words.version"


def test_a_recorded_wording_stands_even_where_clients_were_asked_another_of_that_version(
    folder: Path, edit: Edit, problems: Found
) -> None:
    before = load_library(shipped=folder).prompt("day_3.image", "en")
    edit("en/occasions/day_3.yaml", "an image or a thought", "a picture")
    check(shipped=folder, accept=True)
    assert problems(history=[before]) == ()


def test_the_version_to_write_is_higher_than_any_that_was_used(
    folder: Path, edit: Edit, problems: Found
) -> None:
    library = load_library(shipped=folder)
    used = [library.prompt("day_3.image", "en"), replace(library.prompt("day_3.image", "en"), version=7)]
    edit("en/occasions/day_3.yaml", "an image or a thought", "a picture")
    (found,) = problems(history=used)
    assert found.remedy == "Write `version: 8`."


def test_an_open_sitting_finds_its_wording_after_the_library_changed(folder: Path, edit: Edit) -> None:
    asked = load_library(shipped=folder).prompt("day_3.image", "en")
    edit("en/occasions/day_3.yaml", "version: 1", "version: 2")
    edit("en/occasions/day_3.yaml", "an image or a thought", "a picture")
    library = load_library(shipped=folder, history=[asked])
    assert library.by_checksum(asked.checksum) == asked
    assert library.version("day_3.image", "en", 1) == (asked,)
    assert library.prompt("day_3.image", "en").version == 2


def test_a_broken_ledger_is_named(folder: Path, problems: Found) -> None:
    (folder / "ledger.json").write_text('{"day_3.image": {"en": {"one": "zz"}}}', encoding="utf-8")
    (found,) = problems()
    assert found.file == "prompts/ledger.json"


def test_lines_that_were_checked_long_ago_are_named(folder: Path, edit: Edit) -> None:
    edit("crisis_lines.yaml", "checked_on: 2026-11-22", "checked_on: 2026-01-01")
    ((country, line),) = load_library(shipped=folder).crisis_lines_older_than(date(2026, 5, 26))
    assert (country, line.name) == ("ES", "Línea de ejemplo")


def test_the_library_is_what_the_use_cases_ask_for(folder: Path) -> None:
    shelf: PromptShelf = load_library(shipped=folder)
    assert shelf.compose(CompositionRequest("en", (Occasion.LANDING,))).prompts


def test_an_unknown_country_gets_the_fallback(folder: Path) -> None:
    library = load_library(shipped=folder)
    assert library.crisis_lines("es").country == "ES"
    assert library.crisis_lines("XX").country == ""
    assert library.crisis_lines("").lines[0].hours_in("es") == "24/7"


def test_what_the_library_does_not_have_is_not_found(folder: Path) -> None:
    library = load_library(shipped=folder)
    for ask in (
        lambda: library.prompt("day_3.nothing", "en"),
        lambda: library.by_checksum("0" * 64),
        lambda: library.measure("demo", "es"),
        lambda: library.notice(Occasion.DAY_3, "fr"),
        lambda: library.guidance("fr"),
        lambda: library.compose(CompositionRequest("fr", (Occasion.DAY_3,))),
    ):
        with pytest.raises(NotFound):
            ask()


def test_guidance_keeps_the_lines_of_the_route(folder: Path, edit: Edit) -> None:
    edit("en/guidance.yaml", "grounding:\n", "grounding:\n  - {id: mouth, version: 1, text: Rinse., "
         "when: {routes: [sublingual]}}\n")  # fmt: skip
    library = load_library(shipped=folder)
    assert len(library.guidance("en", Route.SUBLINGUAL).lines) == len(library.guidance("en", None).lines) + 1
