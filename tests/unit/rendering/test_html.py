"""The HTML page: order, honesty, links, and nothing a strict policy would forbid."""

import base64
import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from markupsafe import escape

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.journal import EntryKind, Journal, JournalEntry
from kapjournal.domain.safety import AskedState, SafetyTier, SideEffect
from kapjournal.domain.summary.page import Quote, Screening, SideEffectLine, Summary
from kapjournal.rendering import PRESCRIBER_PARTS, STYLESHEET, render_fragment, render_html, render_text
from tests.unit.rendering import pages

Build = Callable[[], tuple[Summary, Journal]]

ALL: list[Build] = [pages.empty, pages.ordinary, pages.spanish, pages.heavy, pages.overflowing]


def quotes(summary: Summary) -> list[Quote]:
    groups = (
        summary.look_first,
        summary.intention,
        summary.agenda,
        summary.off_limits,
        summary.their_words,
        summary.actions,
    )
    return [quote for group in groups for quote in group]


class _Outline(HTMLParser):
    """Collects ids, links, headings and every attribute name."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.headings: list[int] = []
        self.attributes: set[str] = set()
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        for name, value in attrs:
            self.attributes.add(name)
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.hrefs.append(value or "")


@pytest.mark.parametrize("build", ALL)
def test_every_quote_stands_on_the_page_word_for_word(build: Build) -> None:
    summary, journal = build()
    rendered = render_html(summary, journal)
    for quote in quotes(summary):
        assert f"<q>{escape(quote.text)}</q>" in rendered


@pytest.mark.parametrize("build", ALL)
def test_the_sections_stand_in_their_order(build: Build) -> None:
    rendered = render_html(*build())
    names = ("look_first", "agenda", "their_words", "change", "actions", "coverage", "notes", "entries")
    places = [rendered.index(f'id="kj-{name}"') for name in names]
    assert places == sorted(places)


@pytest.mark.parametrize("build", ALL)
def test_no_id_is_used_twice_and_every_link_inside_the_page_arrives(build: Build) -> None:
    outline = _Outline(render_html(*build()))
    assert len(outline.ids) == len(set(outline.ids))
    assert all(href.startswith("#") and href[1:] in outline.ids for href in outline.hrefs)


@pytest.mark.parametrize("build", ALL)
def test_headings_never_skip_a_level(build: Build) -> None:
    outline = _Outline(render_html(*build()))
    assert outline.headings[0] == 1
    assert outline.headings.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(outline.headings))


@pytest.mark.parametrize("build", ALL)
def test_nothing_on_the_page_needs_an_inline_style_or_a_script(build: Build) -> None:
    summary, journal = build()
    fragment = _Outline(render_fragment(summary, journal))
    assert "style" not in fragment.attributes | fragment.tags
    assert not {name for name in fragment.attributes if name.startswith("on")}
    assert not {"script", "iframe", "object", "link", "img", "form"} & fragment.tags
    alone = _Outline(render_html(summary, journal))
    assert "style" not in alone.attributes
    assert "script" not in alone.tags


def test_the_only_style_block_is_the_one_the_policy_names() -> None:
    rendered = render_html(*pages.ordinary())
    blocks = re.findall(r"<style>(.*?)</style>", rendered, re.DOTALL)
    assert blocks == [STYLESHEET.read_text("utf-8")]
    digest = base64.b64encode(hashlib.sha256(blocks[0].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in rendered


@pytest.mark.parametrize("build", ALL)
def test_the_same_summary_gives_the_same_bytes(build: Build) -> None:
    summary, journal = build()
    assert render_html(summary, journal) == render_html(summary, journal)


def test_a_quote_links_to_its_entry_and_the_entry_links_back() -> None:
    summary, journal = pages.ordinary()
    rendered = render_html(summary, journal)
    quote = summary.look_first[0]
    assert f'href="#entry-{quote.entry}"' in rendered
    entry = rendered.split(f'id="entry-{quote.entry}"')[1].split("</article>")[0]
    assert 'href="#quote-1"' in entry
    assert 'href="#summary"' in entry


def test_without_the_journal_no_link_dangles() -> None:
    outline = _Outline(render_html(pages.ordinary()[0]))
    assert all(href[1:] in outline.ids for href in outline.hrefs)


def test_two_quotes_of_one_entry_are_joined_by_an_omission() -> None:
    rendered = render_html(*pages.ordinary())
    assert "grandmothers house</q> … <q>theres a red door" in rendered


def test_an_empty_journal_says_that_there_is_nothing() -> None:
    rendered = render_html(*pages.empty())
    assert "There is nothing here yet" in rendered
    assert "No listed phrases matched; this is not a safety assessment." in rendered
    assert "<blockquote" not in rendered


def test_the_four_states_are_all_shown_and_an_unlisted_effect_counts_as_not_asked() -> None:
    summary, _ = pages.ordinary()
    one = SideEffectLine(SideEffect.NAUSEA, AskedState.ASKED_YES, pages.at(18), "bad <b>")
    rendered = render_fragment(replace(summary, side_effects=(one,)))
    states = dict(re.findall(r'kj-state-(\w+)"><th scope="row">[^<]*</th><td>(.*?)</td>', rendered))
    assert set(states) == {state.value for state in AskedState}
    assert "nausea" in states["asked_yes"]
    assert "bad &lt;b&gt;" in states["asked_yes"]
    assert states["asked_no"] == "none"
    assert "blood in urine" in states["not_asked"]


def test_denies_is_never_written() -> None:
    for build in ALL:
        for language in ("en", "es"):
            assert not re.search(r"\b(denies|denied|niega)\b", render_html(*build(), language=language))


def test_words_that_were_not_screened_are_called_not_screened() -> None:
    summary, _ = pages.ordinary()
    unscreened = replace(summary, look_first=(), screening=Screening((), screened=False, matched=0))
    rendered = render_fragment(unscreened)
    assert "Not screened" in rendered
    assert "No listed phrases matched" not in rendered


@pytest.mark.parametrize(
    ("language", "unheard", "unsure", "perhaps"),
    [
        ("en", "without words on this page: 1", "could not be heard well: 1", "may have been said; listen"),
        ("es", "sin palabras en esta página: 1", "no se oyeron bien: 1", "puede haberse dicho; escuche"),
    ],
)
def test_what_nobody_heard_well_is_to_be_listened_to(
    language: str, unheard: str, unsure: str, perhaps: str
) -> None:
    summary, _ = pages.ordinary()
    quote = replace(summary.look_first[0], tier=SafetyTier.UNSURE)
    rendered = render_fragment(replace(summary, look_first=(quote,)), language=language)
    assert all(one in rendered for one in (unheard, unsure, perhaps))
    silent = replace(summary, coverage=replace(summary.coverage, unheard=0, unsure=0))
    assert not any(one[:-1] in render_fragment(silent, language=language) for one in (unheard, unsure))


def test_a_language_outside_the_lists_is_called_not_screened() -> None:
    summary, _ = pages.ordinary()
    foreign = replace(
        summary, look_first=(), language="pt-BR", screening=Screening(("en", "es"), screened=True, matched=0)
    )
    assert "Language “pt-BR”: not screened" in render_fragment(foreign)


def test_a_safety_quote_shows_tier_time_and_that_it_was_edited_or_withdrawn() -> None:
    summary, _ = pages.ordinary()
    quote = replace(summary.look_first[0], later_edited=True, withdrawn=True, tier=SafetyTier.NEGATED_OR_PAST)
    section = render_fragment(replace(summary, look_first=(quote,))).split('id="kj-agenda"')[0]
    for words in ("negated or past", "later edited", "withdrawn", "Thu 19 Mar 23:48"):
        assert words in section


def test_what_is_only_mentioned_stands_apart_below_what_was_said_of_the_client() -> None:
    summary, journal = pages.ordinary()
    said = summary.look_first[0]
    mention = replace(summary.their_words[0], why="abuse", tier=SafetyTier.MENTION)
    mixed = replace(summary, look_first=(mention, said))
    for language, heading in (("en", "Only mentioned"), ("es", "Solo mencionado")):
        section = render_fragment(mixed, journal, language=language).split('id="kj-agenda"')[0]
        above, apart = section.split('<div class="kj-mentioned">')
        assert said.text in above
        assert mention.text not in above
        assert heading in apart
        assert mention.text in apart.split("</div>\n</div>")[0].split('class="kj-asked"')[0]
        text = render_text(mixed, language=language)
        assert text.index(said.text[:30]) < text.index(heading) < text.index(mention.text[:30])
    assert "kj-mentioned" not in render_fragment(summary, journal)


def test_body_and_medicine_stand_under_their_own_name_and_are_no_match_of_the_screen() -> None:
    summary, _ = pages.ordinary()
    told = replace(summary.their_words[0], why="body_and_medicine", tier=None)
    quiet = replace(summary, look_first=(told,), screening=replace(summary.screening, matched=0))
    section = render_fragment(quiet).split('id="kj-agenda"')[0]
    assert told.text in section.split("Body and medicine, as written")[1]
    assert "No listed phrases matched" in section


def test_item_nine_of_one_or_more_stands_in_look_at_first() -> None:
    summary, _ = pages.ordinary()
    section = render_fragment(summary).split('id="kj-agenda"')[0]
    assert "PHQ-9, item 9: 1 of 3" in section


def test_an_unanswered_question_is_called_not_answered_and_a_question_never_sent_not_asked() -> None:
    summary, journal = pages.ordinary()
    bare = replace(summary, intention=(), agenda=(), off_limits=())
    rendered = render_fragment(bare, replace(journal, asked=()))
    assert rendered.count("Not asked.") == 3
    assert "Not answered: <bdi>What has faded since the session? (day 7)</bdi>" in rendered


def test_what_the_client_asked_not_to_show_is_nowhere_on_the_page() -> None:
    summary, journal = pages.ordinary()
    rendered = render_html(summary, journal)
    assert "this is only for me" not in rendered
    assert "The client asked that this not be shown." in rendered
    assert "Left out because the client asked that it not be shown: 1." in rendered


def test_an_older_version_of_a_withheld_entry_is_withheld_too() -> None:
    summary, journal = pages.ordinary()
    first = JournalEntry("v1", pages.at(20), EntryKind.FREE, text="the secret first wording")
    second = JournalEntry("v2", pages.at(21), EntryKind.FREE, text="newer", replaces="v1", not_shown=True)
    rendered = render_html(summary, replace(journal, entries=(*journal.entries, first, second)))
    assert "the secret first wording" not in rendered


def test_safety_words_of_a_withdrawn_entry_stay_but_the_rest_of_it_does_not() -> None:
    summary, journal = pages.ordinary()
    entries = tuple(
        replace(entry, withdrawn=True) if entry.id == summary.look_first[0].entry else entry
        for entry in journal.entries
    )
    behind = render_html(summary, replace(journal, entries=entries)).split('id="entries"')[1]
    assert "everyone would have it easier" in behind
    assert "couldnt sleep" not in behind


def test_edits_that_name_each_other_in_a_circle_still_render() -> None:
    summary, journal = pages.ordinary()
    a = JournalEntry("a", pages.at(20), EntryKind.FREE, text="one", replaces="b")
    b = JournalEntry("b", pages.at(20), EntryKind.FREE, text="two", replaces="a")
    assert "two" in render_html(summary, replace(journal, entries=(a, b)))


def test_an_unfinished_form_is_shown_unfinished_and_never_given_a_score() -> None:
    rendered = render_fragment(pages.ordinary()[0])
    assert "unfinished: 5 of 7 items" in rendered


def test_ratings_are_labelled_not_a_validated_scale() -> None:
    assert "not a validated scale" in render_fragment(pages.ordinary()[0])


def test_labels_follow_the_reader_and_the_words_keep_their_own_language() -> None:
    rendered = render_html(*pages.spanish(), language="es")
    assert '<html lang="es"' in rendered
    assert "Mirar primero" in rendered
    assert '<blockquote lang="es" dir="auto">' in rendered
    english = render_html(*pages.spanish(), language="en")
    assert '<html lang="en"' in english
    assert '<blockquote lang="es" dir="auto">' in english


def test_a_language_without_labels_is_refused_with_a_remedy() -> None:
    with pytest.raises(InvalidInput) as caught:
        render_html(pages.ordinary()[0], language="xx")
    assert "en, es" in caught.value.remedy


def test_a_signed_page_says_who_signed_and_when() -> None:
    summary, _ = pages.ordinary()
    signed = replace(summary, header=replace(summary.header, signed_at=pages.NOW, signed_by="M. Ortiz <x>"))
    assert "Signed Tue 24 Mar 2026, 18:00 by M. Ortiz &lt;x&gt;" in render_fragment(signed)


def test_an_unknown_zone_falls_back_to_utc_and_says_so() -> None:
    summary, _ = pages.ordinary()
    rendered = render_fragment(replace(summary, header=replace(summary.header, time_zone="Mars/Base")))
    assert "22:00 (UTC)" in rendered


def test_a_prescriber_sees_no_words_of_the_journal_beyond_safety() -> None:
    summary, _ = pages.ordinary()
    rendered = render_fragment(summary, parts=PRESCRIBER_PARTS)
    safety = {quote.text for quote in summary.look_first}
    for quote in quotes(summary):
        assert (str(escape(quote.text)) in rendered) == (quote.text in safety)
    assert "PHQ-9" in rendered
    assert "60 mg" in rendered


def test_the_reading_room_can_point_links_elsewhere_and_add_its_own_marks() -> None:
    summary, journal = pages.ordinary()
    rendered = render_fragment(
        summary,
        journal,
        heading_level=2,
        entry_url=lambda entry: f"/clients/7/journal#e-{entry}",
        domain_url=lambda domain: f"/clients/7/journal?domain={domain}",
        quote_extra=lambda number: f'<span class="star" data-quote="{number}"></span>',
    )
    assert f'href="/clients/7/journal#e-{summary.look_first[0].entry}"' in rendered
    assert 'href="/clients/7/journal?domain=other"' in rendered
    assert '<span class="star" data-quote="1">' in rendered
    assert _Outline(rendered).headings[0] == 2


def test_entry_ids_from_a_foreign_file_cannot_break_an_attribute() -> None:
    summary, journal = pages.ordinary()
    odd = 'a" onclick="x()" b'
    quote = replace(summary.look_first[0], entry=odd)
    entry = JournalEntry(odd, quote.at, EntryKind.FREE, text=quote.text)
    outline = _Outline(render_html(replace(summary, look_first=(quote,)), replace(journal, entries=(entry,))))
    assert "onclick" not in outline.attributes
    assert all(" " not in one for one in outline.ids)


def test_the_page_of_an_unsent_journal_renders() -> None:
    summary, _ = pages.empty()
    assert "Nothing written." in render_html(summary, Journal("wren", "en", pages.ZONE, pages.NOW))


def test_the_therapists_notes_stand_apart_from_the_page_and_are_escaped() -> None:
    rendered = render_html(*pages.ordinary(), notes="ask about <b>the brother</b>")
    page, apart = rendered.split('id="kj-notes"')
    assert "the brother&lt;/b&gt;" in apart
    assert "the brother" not in page
