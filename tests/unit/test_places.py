"""Whose crisis lines are shown follows from what people type about where they will be."""

import pytest

from kapjournal.locale.places import Places

PLACES = Places()


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("Madrid", "ES"),
        ("madrid", "ES"),
        ("At my sister's in Madrid", "ES"),
        ("I'll wake up at my sister's in madrid", "ES"),
        ("voy a buenos aires", "AR"),
        ("Mexico City, with friends", "MX"),
        ("New York", "US"),
        ("Singapore", "SG"),
        ("Jamaica", "JM"),
        ("Japan", "JP"),
        ("in Portugal with my brother", "PT"),
        ("Barcelona, España", "ES"),
        ("México", "MX"),
        ("Estados Unidos", "US"),
        ("in the U.S.", "US"),
        ("San Juan, Puerto Rico", "PR"),
        ("Córdoba (España)", "ES"),
        ("Paris, France.", "FR"),
        ("en Sofía", "BG"),
        ("Nueva York", "US"),
        ("voy a Londres", "GB"),
        ("Ciudad de México", "MX"),
        ("Santiago de Chile", "CL"),
        ("en La Habana", "CU"),
    ],
)
def test_a_city_or_a_country_says_whose_numbers_are_shown(typed: str, country: str) -> None:
    assert PLACES.country_in(typed) == country


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "at my parents for Easter",
        "At my parents' for Christmas",
        "I'll wake up there",
        "the wellness center",
        "San Juan",
        "Córdoba",
        "Mérida",
        "La Rioja",
        "Santiago de Compostela",
        "St Petersburg",
        "Georgia",
        "New Mexico",
        "New Jersey",
        "with Sofia",
        "con Israel",
        "Granada",
        "con Guadalupe",
        "con Mauricio",
        "después de Navidad",
        "a friend's place",
        "she comes to us",
        "EST",
    ],
)
def test_what_may_mean_several_places_or_none_changes_no_number(typed: str) -> None:
    assert PLACES.country_in(typed) == ""


def test_an_old_name_of_a_zone_has_the_country_of_its_city() -> None:
    assert PLACES.zone("Singapore") == "Asia/Singapore"
    assert PLACES.zone("jamaica") == "America/Jamaica"
    assert PLACES.zone("utc") == "UTC"


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Santiago, Chile", "America/Santiago"),
        ("Córdoba (Argentina)", "America/Argentina/Cordoba"),
        ("La Paz, Bolivia", "America/La_Paz"),
        ("San Juan, Puerto Rico", "America/Puerto_Rico"),
        ("Bolivia", "America/La_Paz"),
        ("San Juan", "America/Argentina/San_Juan"),
        ("Córdoba, España", None),
        ("Madrid, or rather not", None),
        ("", None),
    ],
)
def test_a_country_written_with_a_city_says_which_city_is_meant(typed: str, zone: str | None) -> None:
    assert PLACES.zone(typed) == zone


def test_an_endless_answer_is_read_quickly_enough_to_be_read_at_all() -> None:
    assert PLACES.country_in("in Madrid " * 400) == "ES"
