"""What `kapjournal prompts …` prints."""

from collections.abc import Callable
from datetime import datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kapjournal.domain.composition import CompositionRequest
from kapjournal.domain.course import Route, Track
from kapjournal.domain.errors import InvalidInput, NotFound
from kapjournal.domain.occasion import Occasion
from kapjournal.prompt_library import load_library
from kapjournal.prompt_library.commands import check, export_html, list_prompts, preview
from kapjournal.prompt_library.preview import PreviewRequest, span

Edit = Callable[[str, str, str], None]


def course(**more: object) -> PreviewRequest:
    known: dict[str, object] = {
        "tracks": (Track.ADHD, Track.TRAUMA),
        "route": Route.INTRAMUSCULAR,
        "language": "en",
        "starts": datetime(2026, 12, 3, 14),  # noqa: DTZ001 - a wall clock; its zone stands beside it
        "integration_in": timedelta(days=3),
        "zone": "Europe/Madrid",
    }
    return PreviewRequest(**(known | more))  # type: ignore[arg-type]


def test_check_says_what_to_do_with_a_wording_that_is_not_recorded_and_accept_records_it(
    folder: Path,
) -> None:
    before = check(shipped=folder)
    assert "prompts check --accept" in before.text
    assert check(shipped=folder, accept=True).ok
    assert check(shipped=folder).ok


def test_check_never_records_over_an_edit(folder: Path, edit: Edit) -> None:
    check(shipped=folder, accept=True)
    recorded = (folder / "ledger.json").read_text(encoding="utf-8")
    edit("en/occasions/day_3.yaml", "an image or a thought", "a picture")
    report = check(shipped=folder, accept=True)
    assert "Write `version: 2`" in report.text
    assert (folder / "ledger.json").read_text(encoding="utf-8") == recorded


def test_check_names_an_occasion_on_which_nothing_is_asked(folder: Path) -> None:
    assert "en/: day_7: Nothing is asked of everybody" not in check().text
    for language in ("en", "es"):
        (folder / language / "occasions/day_3.yaml").unlink()
    assert "day_3: Nothing is asked of everybody" in check(shipped=folder).text


def test_list_names_every_prompt_of_a_track(folder: Path) -> None:
    text = list_prompts(load_library(), "es", track=Track.OCD, occasion=Occasion.WEEKLY)
    assert "ocd.weekly." in text
    assert "adhd." not in text


def test_preview_shows_the_whole_course_with_dates_questions_and_reasons() -> None:
    text = preview(course())
    assert text.index("landing") < text.index("before integration") < text.index("after integration")
    for piece in ("Thu 3 Dec 2026", "=== medicine session ===", "1 of ", "From the track adhd", "[Queasy]"):
        assert piece in text


def test_preview_dates_are_in_the_clients_language() -> None:
    assert "jue 3 dic 2026" in preview(course(language="es"))


def test_preview_of_several_cycles_varies_the_questions() -> None:
    text = preview(course(cycles=2, integration_in=timedelta(days=2)))
    landing = [line.strip() for line in text.splitlines() if "(landing." in line]
    assert len(set(landing)) == 3


@pytest.mark.parametrize(
    ("text", "hours"), [("36h", 36), ("3d", 72), (" 2w ", 336), ("0d", 0), ("9999d", 9999 * 24)]
)
def test_a_span_is_hours_days_or_weeks(text: str, hours: int) -> None:
    assert span(text) == timedelta(hours=hours)


@pytest.mark.parametrize("text", ["", "3", "d", "3m", "-1d", "1.5d", "3d 4h", "٣d", "99999d"])
def test_what_is_no_span_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        span(text)
    assert "3d" in caught.value.remedy


def test_a_measure_is_shown_as_a_form_behind_the_questions() -> None:
    text = preview(course(measures=("phq9", "pcl5")))
    assert text.count("PHQ-9, 9 questions, as a form of its own") == 3


def test_a_measure_whose_items_are_all_part_of_another_is_not_asked_as_well() -> None:
    request = CompositionRequest("en", (Occasion.ENROLMENT,), measures=("phq8", "phq9", "gad7"))
    assert load_library().compose(request).measures == ("phq9", "gad7")


def test_a_measure_without_an_official_version_in_the_language_is_left_out() -> None:
    library = load_library()
    request = CompositionRequest("es", (Occasion.ENROLMENT,), measures=("pcl5", "phq9"))
    found = library.compose(request)
    assert found.measures == ("phq9",)
    items = [one.prompt for one in found.prompts if one.prompt.measure]
    assert [item.item for item in items] == list(range(9))
    assert all(library.by_checksum(item.checksum) == item for item in items)


@pytest.mark.parametrize("wrong", [{"integration_in": timedelta()}, {"cycles": 0}])
def test_preview_refuses_what_cannot_be(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        course(**wrong)


def test_preview_in_a_language_without_prompts_is_not_found() -> None:
    with pytest.raises(NotFound):
        preview(course(language="fr"))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            return
        self.loaded += [str(value) for name, value in attrs if name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_booklet_holds_every_prompt_and_loads_nothing(language: str) -> None:
    page = _Page()
    page.feed(export_html(None, language))
    assert page.loaded == []
    for one in load_library().candidates(language):
        assert one.prompt.text in page.words
