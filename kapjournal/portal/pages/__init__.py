"""The pages, one router an area. A router listed here is served and stands in the matrix of the tests."""

from kapjournal.portal.pages import (
    calendar,
    clients,
    door,
    journal,
    me,
    notices,
    plan,
    practice,
    settings,
    summary,
    today,
    versions,
)

ROUTERS = (
    door.router,
    today.router,
    clients.router,
    calendar.router,
    summary.router,
    versions.router,
    journal.router,
    notices.router,
    plan.router,
    settings.router,
    practice.router,
    me.router,
)
