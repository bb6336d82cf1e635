"""Reading: the page and its marks, the journal, attachments, who sees words and who does not."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kapjournal.domain.access import Access, AccessLine
from kapjournal.domain.chain import StoredCheckpoint
from kapjournal.domain.client import Client
from kapjournal.domain.course import RatingName, SessionKind
from kapjournal.domain.payload import Attachment, CardAnswered, RatingGiven, Review, Withdrawal
from kapjournal.domain.safety import SideEffect
from kapjournal.domain.sealed import Compartment, Purpose
from kapjournal.domain.session import Session, SessionStatus
from kapjournal.usecases.reading.sign_off import seal_signed
from kapjournal.usecases.seal_record import seal_record
from tests.journeys.reading_room import said
from tests.portal.house import Visitor
from tests.portal.world import World, open_world

LAKE = "The lake was quiet, and so was I."


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    opened = open_world(tmp_path)
    yield opened
    opened.practice.close()


@pytest.fixture
def robin(world: World) -> Visitor:
    return world.as_person("robin")


def page(world: World, rest: str = "") -> str:
    return f"/clients/{world.client.id}{rest}"


def version(text: str) -> str:
    return re.search(r'name="version" value="([0-9a-f]+)"', text)[1]  # type: ignore[index]


def test_every_quote_leads_to_its_entry_in_the_journal(world: World, robin: Visitor) -> None:
    summary = robin.get(page(world, "/summary")).text
    entry = re.search(rf'href="{page(world)}/journal#e-([0-9a-f]+)"', summary)
    assert entry is not None
    assert f'id="e-{entry[1]}"' in robin.get(page(world, "/journal")).text


def test_a_prescriber_is_shown_side_effects_and_no_words(world: World) -> None:
    card = CardAnswered(
        at=world.practice.clock.now(),
        offered=("nausea", "none"),
        picked=("nausea",),
        asked_effects=(SideEffect.NAUSEA,),
        effects=(SideEffect.NAUSEA,),
    )
    world.practice.seal(world.client, card, Compartment.CLINICAL)
    sam = world.as_person("sam")
    text = sam.get(page(world, "/summary")).text
    assert "nausea" in text
    assert LAKE not in text
    assert "sign-off" not in text
    # What was made without the words says nothing about them.
    for about_words in ("No listed phrases matched", "nothing was written", "Answered"):
        assert about_words not in text
    assert sam.get(page(world, "/journal")).status_code == 404
    assert LAKE in world.as_person("kit").get(page(world, "/summary")).text


def test_a_star_is_set_and_taken_away_by_the_same_button(world: World, robin: Visitor) -> None:
    text = robin.get(page(world, "/summary")).text
    quote = re.search(r'name="quote" value="(1:[0-9a-f]+:[0-9]+:[0-9]+)"', text)[1]  # type: ignore[index]
    robin.post(page(world, "/stars"), quote=quote)
    assert 'class="star on"' in robin.get(page(world, "/summary")).text
    assert LAKE in robin.get(page(world, "/journal?starred=1")).text
    robin.post(page(world, "/stars"), quote=quote)
    assert 'class="star on"' not in robin.get(page(world, "/summary")).text


def test_each_quote_of_one_entry_has_a_star_of_its_own(world: World, robin: Visitor) -> None:
    text = (
        "I noticed how angry I still am at my father. We had soup and then I looked for my keys for an hour, "
        "and the bus was late, and I bought bread. My heart was pounding all the way home."
    )
    world.practice.seal(world.client, said(text, world.practice.clock.now()))
    shown = robin.get(page(world, "/summary")).text
    quotes = re.findall(r'name="quote" value="([0-9]+:([0-9a-f]+):[0-9]+:[0-9]+)"', shown)
    assert len(quotes) > 1
    robin.post(page(world, "/stars"), quote=quotes[0][0])
    assert robin.get(page(world, "/summary")).text.count('class="star on"') == 1
    for odd in ("1", "1:ab", "1:ab:3:2", "x:ab:0:1", "1:ab:0:1:5:7"):
        assert robin.post(page(world, "/stars"), quote=odd).status_code in {303, 400}


def test_what_is_signed_is_exactly_what_was_on_the_screen(world: World, robin: Visitor) -> None:
    seen = version(robin.get(page(world, "/summary")).text)
    world.practice.seal(
        world.client, said("I noticed how angry I still am at my father.", world.practice.clock.now())
    )
    refused = robin.post(page(world, "/sign-off"), version=seen)
    assert refused.status_code == 409
    assert "something arrived while you were reading" in refused.text.lower()
    assert "I noticed how angry I still am at my father." in refused.text
    before = world.practice.database.read_now(lambda uow: uow.count(StoredCheckpoint))
    assert robin.post(page(world, "/sign-off"), version=version(refused.text)).status_code == 303
    assert world.practice.database.read_now(lambda uow: uow.count(StoredCheckpoint)) == before + 1
    signed = robin.get(page(world, "/summary")).text
    assert "You have signed this version" in signed


def test_what_came_after_signing_is_shown_as_new(world: World, robin: Visitor) -> None:
    assert "new since" not in robin.get(page(world, "/summary")).text
    world.practice.seal(
        world.client, said("I noticed how angry I still am at my father.", world.practice.clock.now())
    )
    assert "1 new since it was signed" in robin.get(page(world, "/summary")).text
    fresh = robin.get(page(world, "/journal?new=1")).text
    assert "I noticed how angry I still am at my father." in fresh
    assert LAKE not in fresh
    assert "I noticed how angry I still am at my father." in robin.get(page(world, "/versions")).text


def test_an_old_version_is_shown_whole_as_it_was_read_and_its_hash_fits(world: World, robin: Visitor) -> None:
    old = world.names["version"]
    effects = CardAnswered(
        at=world.practice.clock.now(),
        offered=("nausea", "none"),
        picked=("nausea",),
        asked_effects=(SideEffect.NAUSEA,),
        effects=(SideEffect.NAUSEA,),
    )
    world.practice.seal(world.client, effects, Compartment.CLINICAL)
    world.practice.seal(
        world.client, said("I noticed how angry I still am at my father.", world.practice.clock.now())
    )
    shown = robin.get(page(world, f"/versions/{old}")).text
    for part in ("Look at first", "Agenda", "In their words", "Change", "Actions", "Coverage and limits"):
        assert part in shown
    body = re.search(r'<article class="kj".*?</article>', shown, re.DOTALL)
    assert body is not None
    assert LAKE in body[0]
    assert "I noticed how angry I still am at my father." not in body[0]
    assert "Signed " in body[0]
    assert "worked out again from what was kept, and it fits" in shown
    since = shown.partition("What changed since")[2]
    assert "I noticed how angry I still am at my father." in since
    assert "nausea" in since
    assert robin.get(page(world, f"/versions/{old}/summary.pdf")).content.startswith(b"%PDF")


def test_a_kept_page_that_does_not_fit_its_hash_is_not_shown_as_signed(world: World, robin: Visitor) -> None:
    practice, who = world.practice, world.who("robin")
    forged = Review(practice.clock.now(), "0" * 64, who.person.id, "robin", '{"sections": []}')
    practice.database.transact_now(
        lambda uow: seal_signed(
            uow, practice.room, who.identity, world.client.id, forged, purpose=Purpose.REVIEW
        )
    )
    shown = robin.get(page(world, f"/versions/{'0' * 64}"))
    assert shown.status_code == 200
    assert "does not fit the hash that was signed" in shown.text
    assert robin.get(page(world, f"/versions/{'0' * 64}/summary.pdf")).status_code == 404
    assert "does not fit its hash" in robin.get(page(world, "/versions")).text


def test_a_supervisor_signs_beside_the_therapist(world: World) -> None:
    kit = world.as_person("kit")
    shown = kit.get(page(world, "/summary")).text
    assert "Co-sign" in shown
    assert kit.post(page(world, "/sign-off"), version=version(shown)).status_code == 303
    text = kit.get(page(world, "/summary")).text
    assert "robin" in text
    actions = [line.action for line in lines(world)]
    assert Access.COSIGNED in actions


def test_notes_are_kept_apart_from_the_page_and_the_copy_for_the_chart(world: World, robin: Visitor) -> None:
    robin.get(page(world, "/summary"))
    robin.post(page(world, "/note"), note="Ask about the lake house.", version="")
    assert "Ask about the lake house." in robin.get(page(world, "/summary")).text
    chart = robin.get(page(world, "/chart")).text
    assert "The lake was quiet" in chart
    assert "lake house" not in chart
    assert "lake house" in world.as_person("kit").get(page(world, "/summary")).text


def test_thirty_seconds_after_the_session_keep_commitments_dates_and_a_question(
    world: World, robin: Visitor
) -> None:
    ahead = (world.practice.clock.now() + timedelta(days=9)).date().isoformat()
    answer = robin.post(
        page(world, "/close"),
        commitments="- walk before work\n\ncall Ana",
        own_question="What does the lake want?",
        medicine_day=ahead,
        medicine_clock="10:00",
        integration_day="",
        integration_clock="10:00",
    )
    assert answer.status_code == 303
    journal = robin.get(page(world, "/journal")).text
    assert "walk before work" in journal
    assert "call Ana" in journal
    client = world.practice.database.read_now(lambda uow: uow.get(Client, world.client.id))
    assert client.own_question == "What does the lake want?"
    sessions = world.practice.database.read_now(
        lambda uow: uow.all(Session, client_id=client.id, kind=SessionKind.MEDICINE)
    )
    assert [one.starts.wall.date().isoformat() for one in sessions if one.status is SessionStatus.PLANNED][
        -1
    ] == ahead
    past = robin.post(page(world, "/close"), medicine_day="2020-01-01", medicine_clock="10:00")
    assert past.status_code == 409


def test_the_search_looks_at_words_and_says_when_nothing_fits(world: World, robin: Visitor) -> None:
    assert LAKE in robin.post(page(world, "/journal"), q="LAKE").text
    assert "Nothing fits these filters." in robin.post(page(world, "/journal"), q="mountain").text
    assert LAKE in robin.get(page(world, "/journal?domain=insight&occasion=next_day")).text
    assert LAKE not in robin.get(page(world, "/journal?domain=body")).text


def test_ratings_and_measures_stand_beside_the_journal_over_time(world: World, robin: Visitor) -> None:
    assert "kj-chart" not in robin.get(page(world, "/journal")).text
    for days, value in ((3, 2), (2, 4), (1, 5)):
        at = world.practice.clock.now() - timedelta(days=days)
        world.practice.seal(world.client, RatingGiven(at, RatingName.MOOD, value), Compartment.CLINICAL)
    shown = robin.get(page(world, "/journal")).text
    assert 'class="kj-chart"' in shown
    assert "mood · 5" in shown


def test_what_the_client_removed_is_not_shown(world: World, robin: Visitor) -> None:
    entry = world.practice.seal(world.client, said("Please forget this one.", world.practice.clock.now()))
    assert "Please forget this one." in robin.get(page(world, "/journal")).text
    world.practice.seal(world.client, Withdrawal(world.practice.clock.now(), entry))
    journal = robin.get(page(world, "/journal")).text
    assert "Please forget this one." not in journal
    assert "The client removed this." in journal


def test_a_picture_is_opened_for_its_readers_alone_and_can_run_nothing(world: World, robin: Visitor) -> None:
    address = page(world, f"/attachments/{world.names['entry_id']}")
    shown = robin.get(address)
    assert shown.content == b"\x89PNG a picture"
    assert shown.headers["content-type"] == "image/png"
    assert "sandbox" in shown.headers["content-security-policy"]
    assert robin.get(address + "?n=1").status_code == 404
    assert world.as_person("sam").get(address).status_code == 404


def test_a_part_of_a_sound_can_be_asked_for(world: World, robin: Visitor) -> None:
    address = page(world, f"/attachments/{world.names['entry_id']}")
    part = robin.get(address, headers={"range": "bytes=1-3"})
    assert (part.status_code, part.content) == (206, b"PNG")
    assert part.headers["content-range"] == "bytes 1-3/14"
    for odd in ("bytes=9999-", "bytes=3-1", "bytes=-5", "lines=1-2", "bytes=0-0,2-3"):
        assert robin.get(address, headers={"range": odd}).status_code in {200, 206}


def test_a_file_that_could_hold_a_script_is_handed_over_and_never_shown(world: World, robin: Visitor) -> None:
    now = world.practice.clock.now()
    entry = world.practice.seal(world.client, said("here", now))
    nasty = Attachment(now, entry, "document", "text/html", "f", b"<script>alert(1)</script>")
    world.practice.database.transact_now(
        lambda uow: seal_record(
            uow,
            world.practice.collecting,
            world.client.id,
            nasty,
            Compartment.WORDS,
            now=now,
            purpose=Purpose.ATTACHMENT,
        )
    )
    answer = robin.get(page(world, f"/attachments/{entry}"))
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")


def test_the_pdf_is_named_after_nobody(world: World, robin: Visitor) -> None:
    answer = robin.get(page(world, "/summary.pdf?notes=1&entries=1&paper=letter"))
    assert answer.content.startswith(b"%PDF")
    assert answer.headers["content-disposition"] == 'attachment; filename="summary.pdf"'


def test_no_title_and_no_address_names_a_client(world: World, robin: Visitor) -> None:
    for rest in ("", "/summary", "/journal", "/plan", "/settings", "/log", "/card"):
        text = robin.get(page(world, rest)).text
        title = re.search(r"<title>(.*?)</title>", text)[1]  # type: ignore[index]
        assert "wren" not in title
        assert not re.search(r'href="[^"]*wren', text)


def test_words_cannot_become_markup(world: World, robin: Visitor) -> None:
    world.practice.seal(world.client, said("<img src=x onerror=alert(1)> & 'so'", world.practice.clock.now()))
    for rest in ("/summary", "/journal", "/chart"):
        assert "<img src=x" not in robin.get(page(world, rest)).text


def test_no_log_line_holds_words_or_a_client_s_address(
    world: World, robin: Visitor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    robin.get(page(world, "/summary"))
    robin.post(page(world, "/journal"), q="lake")
    robin.get("/nowhere")
    ours = [line for line in caplog.records if not line.name.startswith("httpx")]
    assert not any("lake" in line.getMessage() or world.client.id in line.getMessage() for line in ours)


def test_the_view_in_session_stays_open_while_everything_else_locks(world: World, robin: Visitor) -> None:
    robin.get(page(world))
    assert robin.post(page(world, "/in-session")).status_code == 303
    world.practice.clock.ahead += timedelta(minutes=40)
    assert robin.get(page(world, "/journal")).status_code == 200
    assert robin.get("/clients").status_code == 401
    assert robin.get(f"/calendar/sessions/{world.names['session_id']}").status_code == 401
    assert robin.get("/clients/another/journal").status_code == 401
    world.practice.clock.ahead += timedelta(minutes=55)
    assert robin.get(page(world, "/journal")).status_code == 401


def lines(world: World) -> tuple[AccessLine, ...]:
    return world.practice.database.read_now(lambda uow: uow.all(AccessLine, order_by="sequence"))
