"""The PDF: one side of A4 and of Letter, every section on it, the entries behind, the notes apart."""

import io
import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

import pypdf
import pytest

from kapjournal.domain.errors import Unavailable
from kapjournal.domain.journal import EntryKind, JournalEntry
from kapjournal.rendering import render_pdf
from kapjournal.rendering.glyphs import FOLDER
from kapjournal.rendering.pdf import _TEMPLATE, Paper
from kapjournal.rendering.press import press
from tests.unit.rendering import pages
from tests.unit.rendering.test_html import Build, quotes

PAPERS: dict[Paper, tuple[int, int]] = {"a4": (595, 842), "us-letter": (612, 792)}
SECTIONS = ("Look at first", "Agenda", "In their words", "Change", "Actions", "Coverage and limits")
LIMITS = "A blank says nothing by itself."


def sides(pdf: bytes) -> list[str]:
    """Text of each side with one space between words and without the invisible marks of the layout."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    texts = (re.sub("[\u200b\u2066-\u2069]", "", page.extract_text()) for page in reader.pages)
    return [re.sub(r"\s+", " ", text) for text in texts]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("build", [pages.empty, pages.ordinary, pages.heavy])
def test_the_first_side_holds_the_whole_page(build: Build, paper: Paper) -> None:
    summary, journal = build()
    pdf = render_pdf(summary, journal, paper)
    box = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == PAPERS[paper]
    first = squeezed(sides(pdf)[0])
    for words in (*SECTIONS, LIMITS):
        assert squeezed(words) in first
    for quote in quotes(summary):
        assert squeezed(quote.text) in first
    assert "continues" not in first


@pytest.mark.parametrize("paper", PAPERS)
def test_the_spanish_page_fits_one_side_too(paper: Paper) -> None:
    first = sides(render_pdf(*pages.spanish(), paper, language="es"))[0]
    assert "Cobertura y límites" in first
    assert "no dice nada por sí mismo" in first


def test_the_entries_start_on_the_second_side_and_the_notes_stand_alone_on_the_last() -> None:
    texts = sides(render_pdf(*pages.ordinary()))
    assert "Every entry, in order" not in texts[0]
    assert "Every entry, in order" in texts[1]
    assert "Notes and sign-off" in texts[-1]
    assert "Co-signature" in texts[-1]
    assert "Every entry" not in texts[-1]
    assert all("Co-signature" not in text for text in texts[:-1])


def test_when_safety_and_agenda_overflow_the_first_side_says_so_and_nothing_of_them_is_cut() -> None:
    summary, journal = pages.overflowing()
    texts = sides(render_pdf(summary, journal))
    assert "The page continues on the next side." in texts[0]
    whole = squeezed(" ".join(texts))
    for quote in (*summary.look_first, *summary.agenda, *summary.off_limits):
        assert squeezed(quote.text) in whole


def test_a_page_too_long_for_one_side_says_so_even_where_the_compiler_did_not() -> None:
    summary, journal = pages.overflowing()
    assert "continues on the next side" in sides(render_pdf(replace(summary, overflow=False), journal))[0]


def test_rows_that_yield_on_the_first_side_stand_behind_it() -> None:
    texts = sides(render_pdf(*pages.heavy()))
    assert "earlier rows are behind the page" in texts[0]
    assert "15 Jan 2026" in texts[1]


def test_the_same_summary_gives_the_same_bytes_and_carries_the_time_it_was_compiled() -> None:
    summary, journal = pages.ordinary()
    one, two = render_pdf(summary, journal), render_pdf(summary, journal)
    assert one == two
    metadata = pypdf.PdfReader(io.BytesIO(one)).metadata
    assert metadata is not None
    assert metadata.creation_date == summary.header.compiled_at


def test_the_document_names_its_language_its_title_and_its_structure() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(*pages.ordinary())))
    root = reader.root_object
    assert reader.metadata is not None
    assert str(root["/Lang"]) == "en"
    assert reader.metadata.title == "Summary for wren"
    assert "/StructTreeRoot" in root
    assert reader.xmp_metadata is not None
    assert "pdfuaid" in reader.xmp_metadata.rdf_root.toxml()


def test_quotes_link_to_their_entries_and_entries_link_back() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(*pages.ordinary())))
    assert len(reader.pages[0].get("/Annots", [])) >= 10
    assert len(reader.pages[1].get("/Annots", [])) >= 10
    assert not pypdf.PdfReader(io.BytesIO(render_pdf(pages.ordinary()[0]))).pages[0].get("/Annots", [])


def test_what_the_client_asked_not_to_show_is_not_in_the_pdf() -> None:
    texts = " ".join(sides(render_pdf(*pages.ordinary())))
    assert "this is only for me" not in texts
    assert "asked that this not be shown" in texts


def test_type_never_falls_under_eight_and_a_half_points_for_words() -> None:
    sizes = [float(size) for size in re.findall(r"\(size: ([\d.]+)pt", _TEMPLATE.read_text("utf-8"))]
    assert len(sizes) > 5
    assert min(sizes) >= 8.5


def test_emoji_hebrew_and_arabic_are_printed_from_fonts_inside_the_package() -> None:
    summary, journal = pages.ordinary()
    text = "שלום لا بأس 😌 naïve"
    quote = replace(summary.their_words[0], text=text)
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(replace(summary, their_words=(quote,)), journal)))
    fonts = " ".join(reader.pages[0]._get_fonts()[0])
    for name in ("NotoSansHebrew", "NotoSansArabic", "NotoEmoji", "SourceSans3"):
        assert name in fonts
    assert "no printable form" not in sides(render_pdf(replace(summary, their_words=(quote,)), journal))[0]


def test_a_script_without_a_font_is_owned_up_to_on_the_first_side() -> None:
    summary, journal = pages.ordinary()
    quote = replace(summary.their_words[0], text="安静的河")
    first = sides(render_pdf(replace(summary, their_words=(quote,)), journal))[0]
    assert "Some characters have no printable form here" in first


def test_five_hundred_entries_stand_in_order_behind_the_page() -> None:
    summary, journal = pages.long(120)
    texts = " ".join(sides(render_pdf(summary, journal))[1:])
    places = [texts.index(f"entry {number}: walked") for number in range(0, 100, 7)]
    assert places == sorted(places)


def test_two_entries_with_one_id_in_a_broken_file_do_not_break_the_layout() -> None:
    summary, journal = pages.ordinary()
    twin = JournalEntry(journal.entries[0].id, pages.at(20) + timedelta(hours=1), EntryKind.FREE, text="twin")
    assert "twin" in sides(render_pdf(summary, replace(journal, entries=(*journal.entries, twin))))[1]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(("seed", "language"), [(1, "en"), (2, "es"), (3, "en")])
def test_four_hundred_words_and_full_tables_fit_one_side(seed: int, language: str, paper: Paper) -> None:
    summary, _ = pages.full(seed)
    first = sides(render_pdf(summary, None, paper, language=language))[0]
    assert ("A blank says nothing by itself." if language == "en" else "no dice nada por sí mismo") in first
    for quote in quotes(summary):
        assert squeezed(quote.text) in squeezed(first)


@pytest.mark.campaign
@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("seed", range(40))
def test_any_four_hundred_words_fit_one_side(seed: int, language: str, paper: Paper) -> None:
    first = sides(render_pdf(pages.full(seed)[0], None, paper, language=language))[0]
    assert not re.search("continues on the next side|sigue en la siguiente", first, re.IGNORECASE)


def test_the_therapists_notes_are_printed_on_the_last_sheet_and_nowhere_else() -> None:
    texts = sides(render_pdf(*pages.ordinary(), notes="ask about the brother\n#panic() slowly"))
    assert "ask about the brother" in texts[-1]
    assert "#panic() slowly" in texts[-1]
    assert all("ask about the brother" not in text for text in texts[:-1])


def test_a_printed_page_is_remembered_by_no_process_that_lives_on() -> None:
    """Typst keeps what it laid out, and that would be opened words."""
    code = (
        "import sys; from tests.unit.rendering import pages; from kapjournal.rendering import render_pdf; "
        "assert render_pdf(*pages.ordinary()).startswith(b'%PDF'); print('typst' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("False\n", "")


def test_a_page_that_cannot_be_set_is_refused_without_a_word_of_it() -> None:
    with pytest.raises(Unavailable) as refused:
        press("#let it = ]", '{"text": "the brother"}', fonts=FOLDER, system=False, timestamp=0)
    assert "brother" not in f"{refused.value} {refused.value.remedy} {refused.value.__cause__}"
