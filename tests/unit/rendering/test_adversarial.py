"""Whatever a client types stays text: it is never run, never read as markup, and never breaks the page."""

import io
import re
import unicodedata
from dataclasses import replace
from html.parser import HTMLParser

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import escape

from kapjournal.domain.journal import EntryKind, Journal, JournalEntry
from kapjournal.domain.safety import AskedState, SafetyTier, SideEffect
from kapjournal.domain.summary.page import Quote, SideEffectLine, Summary
from kapjournal.rendering import chart_note, render_fragment, render_html, render_pdf, render_text
from kapjournal.rendering.clean import clean, for_print
from kapjournal.rendering.pdf import Paper
from tests.unit.rendering import pages

NASTY = [
    "#panic()",
    '#read("/etc/passwd") $x^2$ *bold* _it_ @label <tag> `raw` // no /* no */ \\ ~ = heading',
    '"); #panic("',
    "]] #] } ) #{ #[",
    '<script>alert(1)</script><img src=x onerror="x()">',
    "</blockquote></article></style><style>*{display:none}",
    "{{ 7*7 }} {% raw %} ${jndi}",
    "&amp; &lt; &#0; ]]>",
    "\x00\x07\x1b[31mred\x1b[0m\x9b2J\x7f",
    "\ud800 lone \udfff",
    "\ufffe\uffff\ufdd0",
    "\u202e desrever \u2066 open isolate",
    "\u2069\u2069\u2069 closes what it did not open",
    "שלום לכם, כתבתי 3 מילים (בסוגריים)",
    "أشعر بالهدوء 123 الآن",
    "zero\u200bwidth\u200djoiner\ufeff\u00ad",
    "👩‍👩‍👧‍👦🏳️‍🌈👍🏿🇪🇸 1️⃣",
    "z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘",
    "A" * 400,
    "https://example.org/" + "a-very-long-path/" * 20,
    "line one\r\nline two\rline three\n\n\n\nline four\u2028five\u0085six",
    "安静的河 ひらがな 한국어 ไทยไม่มีช่องว่าง नमस्ते ⵣ 𓀀 𝔘",
    " \t ",
    "",
]

anything = st.one_of(
    st.sampled_from(NASTY),
    st.text(max_size=120),
    st.text(st.characters(categories=["Mn", "Cf", "Zs", "Lo", "So", "Cs", "Cc"]), max_size=60),
)


def with_words(text: str, code_name: str = "wren") -> tuple[Summary, Journal]:
    """The ordinary page with `text` in every place that a client or a foreign file can fill."""
    summary, journal = pages.ordinary()

    def fill(quotes: tuple[Quote, ...]) -> tuple[Quote, ...]:
        return tuple(replace(quote, text=text, start=0, end=len(text), question=text) for quote in quotes)

    effects = (SideEffectLine(SideEffect.NAUSEA, AskedState.ASKED_YES, pages.at(18), text),)
    entries = tuple(replace(entry, text=text) for entry in journal.entries)
    extra = JournalEntry(f"id {text}", pages.at(20), EntryKind.FREE, text=text, choice=(text,))
    filled = replace(
        summary,
        header=replace(summary.header, code_name=code_name, signed_at=pages.NOW, signed_by=text),
        look_first=fill(summary.look_first),
        intention=fill(summary.intention),
        agenda=fill(summary.agenda),
        off_limits=fill(summary.off_limits),
        their_words=fill(summary.their_words[:3]),
        actions=fill(summary.actions),
        side_effects=effects,
        measures=(replace(summary.measures[0], title=text[:30]),),
        cycles=(
            replace(
                summary.cycles[0], dose=text[:30], blood_pressure=(text[:20], ""), scores=((text[:20], 3),)
            ),
        ),
    )
    return filled, replace(journal, entries=(*entries, extra))


class _Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, tuple[str, ...]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, tuple(sorted(name for name, _ in attrs))))


PLAIN = _Tags(render_html(*with_words("plain"))).seen


@given(anything)
@settings(max_examples=150, deadline=None)
def test_no_text_adds_a_tag_or_an_attribute_to_the_html(text: str) -> None:
    rendered = render_html(*with_words(text))
    # An empty entry is told as such with another tag; everything else keeps the very same tags in order.
    seen = _Tags(rendered).seen
    if text.strip():
        assert seen == PLAIN
    assert {tag for tag, _ in seen} <= {tag for tag, _ in PLAIN}
    assert f"<q>{escape(clean(text))}</q>" in rendered
    rendered.encode("utf-8")


@given(anything)
@settings(max_examples=100, deadline=None)
def test_no_text_brings_a_control_code_to_a_terminal_or_a_chart(text: str) -> None:
    summary, _ = with_words(text)
    for told in (render_text(summary), chart_note(summary)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", told)


def _letters(page: pypdf.PageObject) -> str:
    # A PDF maps one glyph to one text, so a mark on an A in one place is extracted with every A.
    text = "".join(char for char in page.extract_text() if unicodedata.category(char) not in {"Mn", "Me"})
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("text", NASTY)
def test_no_text_breaks_the_first_side_of_the_pdf(text: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(*with_words(text))))
    first, last = _letters(reader.pages[0]), _letters(reader.pages[-1])
    # Four hundred letters in every place at once need more than a side, and the side then says so.
    if "continues on the next side" not in first:
        for section in (
            "Look at first",
            "Agenda",
            "In their words",
            "Change",
            "Actions",
            "Coverage and limits",
        ):
            assert section in first
    else:
        assert len(text) > 300
    assert "Notes and sign-off" in last


@given(anything, st.sampled_from(["a4", "us-letter"]))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_at_all_gives_a_pdf_with_every_section(text: str, paper: Paper) -> None:
    summary, journal = with_words(text)
    reader = pypdf.PdfReader(io.BytesIO(render_pdf(summary, journal, paper)))
    assert "Coverage and limits" in " ".join(_letters(page) for page in reader.pages)


def test_markup_of_the_typesetter_is_printed_and_not_run() -> None:
    summary, journal = with_words("#panic() *b* $x$ //c")
    text = pypdf.PdfReader(io.BytesIO(render_pdf(summary, journal))).pages[0].extract_text()
    assert "#panic() *b* $x$ //c" in text


def test_a_code_name_of_any_shape_stays_in_its_place() -> None:
    for name in NASTY:
        summary, journal = with_words("plain", code_name=name)
        assert _Tags(render_html(summary, journal)).seen == PLAIN
        assert len(pypdf.PdfReader(io.BytesIO(render_pdf(summary, journal))).pages) <= 5


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_for_print_keeps_every_visible_character_in_order_and_closes_its_isolate(text: str) -> None:
    printed = for_print(text, lines=True)
    assert printed.startswith("\u2068")
    assert printed.endswith("\u2069")
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", printed[1:-1])
    assert max((len(run) for run in re.split(r"[\s\u200b]+", printed)), default=0) <= 200


def test_a_word_of_four_hundred_letters_gets_places_to_break_and_loses_no_letter() -> None:
    printed = for_print("A" * 400)
    assert printed.count("A") == 400
    assert max(len(run) for run in printed.split("\u200b")) <= 14


def test_an_emoji_made_of_several_characters_is_never_broken_apart() -> None:
    family = "👩‍👩‍👧‍👦" * 10
    assert "\u200d\u200b" not in for_print(family)
    assert "\u200b\u200d" not in for_print(family)


def test_affirmed_words_outrank_every_other_quote_in_order() -> None:
    summary, _ = pages.ordinary()
    assert summary.look_first[0].tier == SafetyTier.AFFIRMED
    rendered = render_fragment(summary)
    assert rendered.index("everyone would have it easier") < rendered.index("holding my breath")


@pytest.mark.parametrize(
    "text",
    [
        "ที่นี่ไม่มีใครอยู่ น้ำใจผู้ใหญ่",
        "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ",
        "בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם וְאֵ֥ת הָאָֽרֶץ׃",
        "मैंने ज़्यादा नहीं सोचा, हूँ ठीक। स्त्रियाँ",
        "நான் நன்றாக இருக்கிறேன்",
        "မြွှုံ့ ကျွန်တော် နေကောင်းပါတယ်",
        "ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ",
        "ខ្ញុំសុខសប្បាយទេ ស្ត្រី",
        unicodedata.normalize("NFD", "Người ấy nghĩ về biển cả, ǖ"),
        "👩\u200d❤️\u200d💋\u200d👩 1️⃣ ❤️❤️❤️❤️❤️❤️❤️❤️❤️❤️",
        "… — “ ” … ——————————————————— ¡¡¡¡¡¡¡¡¡¡",
    ],
)
def test_no_mark_of_what_people_write_in_any_script_is_cut(text: str) -> None:
    assert for_print(text).strip("\u2068\u2069").replace("\u200b", "") == text


@pytest.mark.parametrize(
    ("letter", "mark", "most"),
    [
        ("a", "\u0301", 3),
        ("ก", "\u0e49", 8),
        ("ب", "\u0651", 8),
        ("ש", "\u05c1", 8),
        ("क", "\u0951", 8),
        ("क", "\u093e", 8),
        ("བ", "\u0fb2", 8),
        ("か", "\u3099", 8),
        ("1", "\u20dd", 3),
        ("a", "\u0301\u200d", 3),
        ("ก", "\u0e49\u034f", 8),
        ("", "\U0001e8d0", 8),
    ],
)
def test_a_pile_of_marks_of_any_script_is_cut(letter: str, mark: str, most: int) -> None:
    printed = for_print(f"{letter}{mark * 60} after")
    assert sum(unicodedata.category(char) in {"Mn", "Mc", "Me"} for char in printed) <= most
    assert letter + mark[0] in printed
    assert printed.endswith(" after\u2069")
