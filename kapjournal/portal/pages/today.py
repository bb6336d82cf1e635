"""Today: one glance, in the order of care."""

from fastapi import APIRouter
from fastapi.responses import Response

from kapjournal.portal.visit import AnyVisit

router = APIRouter()


@router.get("/")
def today(visit: AnyVisit) -> Response:
    return visit.page("today.html")
